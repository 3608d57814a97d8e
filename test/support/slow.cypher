UNWIND range(1, $rows) AS a
UNWIND range(1, 1000) AS b
WITH a * b AS product
WHERE product < $below
RETURN count(product) AS count
