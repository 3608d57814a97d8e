RETURN range(1, $below) AND
