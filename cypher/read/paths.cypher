// The first paths between two entities along confirmed relations, whichever way these run: all that
// they pass, in one row. Both ends are walked from, and meet at the middle; longer paths are looked
// for only where shorter ones don't suffice. Those of one length are ordered by what they pass. None
// passes a thing twice, not even where a merge has left a relation of a thing to itself. The
// second step is a subquery for each first one: the embedded store breaks on more than 65,535 rows
// that one batch of rows fans out to.
// Parameters: $from, $to (also by former ids), $types, $hops (1 to 4), $first (paths at most)
// Columns: version, from, to (null where there is none), entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND [$from] AS asked
  CALL (asked) {
    MATCH (found:Entity {id: asked})
    RETURN found
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (found:Entity {id: former.entity})
    RETURN found
  }
  RETURN collect(found) AS froms
}
CALL () {
  UNWIND [$to] AS asked
  CALL (asked) {
    MATCH (found:Entity {id: asked})
    RETURN found
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (found:Entity {id: former.entity})
    RETURN found
  }
  RETURN collect(found) AS tos
}
WITH meta, froms[0] AS from, tos[0] AS to
CALL (from, to) {
  MATCH (from)-[one]-(to)
  WHERE from <> to AND type(one) IN $types AND one.status = 'CONFIRMED'
  WITH DISTINCT from
  RETURN count(from) AS ones
}
CALL (from, to, ones) {
  CALL (from, to, ones) {
    WITH from, to
    WHERE ones < $first AND $hops >= 2 AND from <> to
    MATCH (from)-[one]-(a)
    WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND a <> to AND a <> from
    RETURN DISTINCT a, 'from' AS side
    UNION ALL
    WITH from, to
    WHERE ones < $first AND $hops >= 2 AND from <> to
    MATCH (to)-[one]-(a)
    WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND a <> from AND a <> to
    RETURN DISTINCT a, 'to' AS side
  }
  WITH a, count(side) AS sides
  WHERE sides = 2
  WITH a
  ORDER BY a.id
  LIMIT $first
  RETURN collect([a]) AS twos
}
CALL (from, to, ones, twos) {
  CALL (from, to, ones, twos) {
    WITH from, to
    WHERE ones + size(twos) < $first AND $hops >= 3 AND from <> to
    CALL (from, to) {
      MATCH (from)-[one]-(a)
      WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND a <> to AND a <> from
      RETURN DISTINCT a
    }
    CALL (from, to, a) {
      MATCH (a)-[two]-(b)
      WHERE type(two) IN $types AND two.status = 'CONFIRMED' AND b <> a AND b <> from AND b <> to
      RETURN DISTINCT b
    }
    RETURN b, 'from' AS side, collect(DISTINCT a) AS beside
    UNION ALL
    WITH from, to
    WHERE ones + size(twos) < $first AND $hops >= 3 AND from <> to
    MATCH (to)-[one]-(b)
    WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND b <> from AND b <> to
    RETURN b, 'to' AS side, collect(DISTINCT to) AS beside
  }
  WITH b, count(side) AS sides, collect(CASE WHEN side = 'from' THEN beside END) AS befores
  WHERE sides = 2
  UNWIND befores[0] AS a
  WITH a, b
  ORDER BY a.id, b.id
  LIMIT $first
  RETURN collect([a, b]) AS threes
}
CALL (from, to, ones, twos, threes) {
  CALL (from, to, ones, twos, threes) {
    WITH from, to
    WHERE ones + size(twos) + size(threes) < $first AND $hops >= 4 AND from <> to
    CALL (from, to) {
      MATCH (from)-[one]-(a)
      WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND a <> to AND a <> from
      RETURN DISTINCT a
    }
    CALL (from, to, a) {
      MATCH (a)-[two]-(b)
      WHERE type(two) IN $types AND two.status = 'CONFIRMED' AND b <> a AND b <> from AND b <> to
      RETURN DISTINCT b
    }
    RETURN b, 'from' AS side, collect(DISTINCT a) AS beside
    UNION ALL
    WITH from, to
    WHERE ones + size(twos) + size(threes) < $first AND $hops >= 4 AND from <> to
    CALL (from, to) {
      MATCH (to)-[one]-(c)
      WHERE type(one) IN $types AND one.status = 'CONFIRMED' AND c <> from AND c <> to
      RETURN DISTINCT c
    }
    CALL (from, to, c) {
      MATCH (c)-[two]-(b)
      WHERE type(two) IN $types AND two.status = 'CONFIRMED' AND b <> c AND b <> from AND b <> to
      RETURN DISTINCT b
    }
    RETURN b, 'to' AS side, collect(DISTINCT c) AS beside
  }
  WITH b, count(side) AS sides,
    collect(CASE WHEN side = 'from' THEN beside END) AS befores,
    collect(CASE WHEN side = 'to' THEN beside END) AS afters
  WHERE sides = 2
  UNWIND befores[0] AS a
  UNWIND afters[0] AS c
  WITH a, b, c
  WHERE a <> c
  ORDER BY a.id, b.id, c.id
  LIMIT $first
  RETURN collect([a, b, c]) AS fours
}
WITH meta, from, to,
  CASE WHEN ones > 0 THEN [[]] ELSE [] END + twos + threes + fours AS middles
CALL (from, to, middles) {
  UNWIND middles AS middle
  WITH [from] + middle + [to] AS nodes
  UNWIND range(1, size(nodes) - 1) AS at
  WITH DISTINCT nodes[at - 1] AS near, nodes[at] AS far
  MATCH (near)-[claim]-(far)
  WHERE type(claim) IN $types AND claim.status = 'CONFIRMED'
  UNWIND [near, far] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, from.id AS from, to.id AS to,
  [node IN nodes | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
