// The piece of the graph that the chain of one industry needs, in one row. Roots are the industry
// and its counterparts. Segments are the industries below a root, and what a task whose heading
// develops the industry develops in its body. The chain's own industries are the roots, the
// segments, counterparts of these, and all below them; from there up- and downstream relations are
// walked. What heading means: the words of a DEVELOPS claim lie inside the task's first mention.
// Companies of tables are counted; those that texts name, or that have a place, come along.
// Parameters: $industry (also by a former id), $statuses, $minWeight, $depth (0 to 4), $tasks (own
//   tasks at most), $links (industries of one step at most)
// Columns: version, start (its id, or null), cut (whether there is more), entities, claims,
//   counts ([industry or product, companies, those of tables]), naming ([company, regions]),
//   regions, national (companies of tables in its own industries), below (relations of its own
//   industries under the weight)
MATCH (meta:Meta {id: 'graph'})
CALL () {
  CALL () {
    MATCH (start:Entity {id: $industry})
    RETURN start
    UNION
    MATCH (former:FormerId {id: $industry})
    MATCH (start:Entity {id: former.entity})
    RETURN start
  }
  RETURN collect(start) AS starts
}
CALL (starts) {
  CALL (starts) {
    UNWIND starts AS start
    RETURN start AS root
    UNION
    UNWIND starts AS start
    MATCH (start)-[claim:CORRESPONDS_TO]-(root:Industry)
    WHERE claim.status IN $statuses
    RETURN root
  }
  RETURN collect(root) AS roots
}
CALL (starts) {
  UNWIND starts AS start
  MATCH (start)<-[claim:DEVELOPS]-(task:Task)
  WHERE claim.status IN $statuses
  WITH DISTINCT task
  ORDER BY task.position, task.id
  LIMIT $tasks
  RETURN collect(task) AS developing
}
CALL (starts) {
  UNWIND starts AS start
  MATCH (start)<-[claim:DEVELOPS]-(task:Task)
  WHERE claim.status IN $statuses AND claim.source = task.headingSource
    AND claim.start >= task.headingStart AND claim.end <= task.headingEnd
  RETURN collect(DISTINCT task) AS headed
}
CALL (starts, headed) {
  UNWIND headed AS task
  MATCH (task)-[claim:DEVELOPS]->(part:Entity)
  WHERE claim.status IN $statuses
  WITH task, part, max(CASE
    WHEN claim.source = task.headingSource AND claim.start >= task.headingStart
      AND claim.end <= task.headingEnd THEN 1
    ELSE 0 END) AS titled
  WITH part, titled
  WHERE titled = 0 AND NOT part IN starts
  RETURN collect(DISTINCT part) AS parts
}
CALL (starts, roots) {
  UNWIND roots AS root
  MATCH (root)<-[claim:SUBINDUSTRY_OF]-(child:Industry)
  WHERE claim.status IN $statuses AND NOT child IN starts
  WITH DISTINCT child
  ORDER BY child.sortName, child.id
  LIMIT $links
  RETURN collect(child) AS children
}
WITH meta, starts, roots, developing, children,
  children + [part IN parts WHERE part.kind = 'INDUSTRY'] AS segments,
  [part IN parts WHERE part.kind = 'PRODUCT'] AS products
CALL (roots, segments) {
  CALL (roots, segments) {
    UNWIND roots + segments AS base
    RETURN base
    UNION
    UNWIND segments AS segment
    MATCH (segment)-[claim:CORRESPONDS_TO]-(base:Industry)
    WHERE claim.status IN $statuses
    RETURN base
  }
  MATCH (base)<-[ladder:SUBINDUSTRY_OF*0..6]-(industry:Industry)
  WHERE all(claim IN ladder WHERE claim.status IN $statuses)
  RETURN collect(DISTINCT industry) AS own
}
CALL (own) {
  UNWIND own AS near
  MATCH (near)<-[claim:UPSTREAM_OF]-(far:Industry)
  WHERE $depth > 0 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS up1
}
CALL (own, up1) {
  UNWIND up1 AS near
  MATCH (near)<-[claim:UPSTREAM_OF]-(far:Industry)
  WHERE $depth > 1 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own + up1
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS up2
}
CALL (own, up1, up2) {
  UNWIND up2 AS near
  MATCH (near)<-[claim:UPSTREAM_OF]-(far:Industry)
  WHERE $depth > 2 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own + up1 + up2
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS up3
}
CALL (own, up1, up2, up3) {
  UNWIND up3 AS near
  MATCH (near)<-[claim:UPSTREAM_OF]-(far:Industry)
  WHERE $depth > 3 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own + up1 + up2 + up3
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS up4
}
CALL (own) {
  UNWIND own AS near
  MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
  WHERE $depth > 0 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS down1
}
CALL (own, down1) {
  UNWIND down1 AS near
  MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
  WHERE $depth > 1 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own + down1
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS down2
}
CALL (own, down1, down2) {
  UNWIND down2 AS near
  MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
  WHERE $depth > 2 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight AND NOT far IN own + down1 + down2
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS down3
}
CALL (own, down1, down2, down3) {
  UNWIND down3 AS near
  MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
  WHERE $depth > 3 AND claim.status IN $statuses
    AND coalesce(claim.weight, $minWeight) >= $minWeight
    AND NOT far IN own + down1 + down2 + down3
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS down4
}
WITH meta, starts, roots, developing, children, segments, products, own,
  any(step IN [children, up1, up2, up3, up4, down1, down2, down3, down4]
    WHERE size(step) >= $links) OR size(developing) >= $tasks AS cut,
  up1 + up2 + up3 + up4 AS up, down1 + down2 + down3 + down4 AS down,
  CASE WHEN $depth = 0 THEN [] ELSE own END + CASE WHEN $depth > 1 THEN up1 ELSE [] END
    + CASE WHEN $depth > 2 THEN up2 ELSE [] END + CASE WHEN $depth > 3 THEN up3 ELSE [] END
    AS upFrom,
  CASE WHEN $depth = 0 THEN [] ELSE own END + CASE WHEN $depth > 1 THEN down1 ELSE [] END
    + CASE WHEN $depth > 2 THEN down2 ELSE [] END + CASE WHEN $depth > 3 THEN down3 ELSE [] END
    AS downFrom
CALL (own, up, down) {
  UNWIND own + up + down AS industry
  RETURN collect(DISTINCT industry) AS viewed
}
CALL (own) {
  UNWIND own AS industry
  MATCH (industry)<-[claim:OPERATES_IN]-(firm:Enterprise)
  WHERE claim.status IN $statuses AND firm.dataset IS NOT NULL
  RETURN count(DISTINCT firm) AS national
}
CALL (own) {
  UNWIND own AS near
  MATCH (near)-[claim:UPSTREAM_OF]-(far:Industry)
  WHERE claim.status IN $statuses AND near <> far
  WITH DISTINCT startNode(claim) AS upper, endNode(claim) AS lower, claim
  WITH upper, lower, max(coalesce(claim.weight, $minWeight)) AS weight
  WHERE weight < $minWeight
  RETURN count(upper) AS below
}
CALL (viewed) {
  CALL (viewed) {
    UNWIND viewed AS industry
    RETURN industry, industry AS base
    UNION
    UNWIND viewed AS industry
    MATCH (industry)-[claim:CORRESPONDS_TO]-(base:Industry)
    WHERE claim.status IN $statuses
    RETURN industry, base
  }
  MATCH (base)<-[ladder:SUBINDUSTRY_OF*0..6]-(member:Industry)
  WHERE all(claim IN ladder WHERE claim.status IN $statuses)
  WITH DISTINCT industry, member
  MATCH (member)<-[claim:OPERATES_IN]-(firm:Enterprise)
  WHERE claim.status IN $statuses
  WITH DISTINCT industry, firm
  WITH industry, count(firm) AS firms, count(firm.dataset) AS tabled
  RETURN collect([industry.id, firms, tabled]) AS industryCounts
}
CALL (products) {
  UNWIND products AS product
  MATCH (product)<-[claim:PRODUCES]-(firm:Enterprise)
  WHERE claim.status IN $statuses
  WITH DISTINCT product, firm
  WITH product, count(firm) AS firms, count(firm.dataset) AS tabled
  RETURN collect([product.id, firms, tabled]) AS productCounts
}
CALL (viewed, products) {
  CALL (viewed, products) {
    UNWIND viewed AS industry
    MATCH (industry)-[:CORRESPONDS_TO*0..1]-(base:Industry)
    MATCH (base)<-[:SUBINDUSTRY_OF*0..6]-(:Industry)<-[claim:OPERATES_IN]-(firm:Enterprise)
    WHERE claim.status IN $statuses
      AND (firm.dataset IS NULL OR EXISTS { MATCH (firm)-[:LOCATED_IN]->(:Entity) })
    RETURN firm
    UNION
    UNWIND products AS product
    MATCH (product)<-[claim:PRODUCES]-(firm:Enterprise)
    WHERE claim.status IN $statuses
      AND (firm.dataset IS NULL OR EXISTS { MATCH (firm)-[:LOCATED_IN]->(:Entity) })
    RETURN firm
    UNION
    UNWIND products AS product
    MATCH (product)<-[made:MADE_FROM]-(:Product)<-[claim:PRODUCES]-(firm:Enterprise)
    WHERE made.status IN $statuses AND claim.status IN $statuses
      AND (firm.dataset IS NULL OR EXISTS { MATCH (firm)-[:LOCATED_IN]->(:Entity) })
    RETURN firm
    UNION
    UNWIND viewed AS industry
    MATCH (industry)<-[claim:DEVELOPS]-(task:Task)-[relies:RELIES_ON]->(firm:Enterprise)
    WHERE claim.status IN $statuses AND relies.status IN $statuses
      AND claim.source = task.headingSource
      AND claim.start >= task.headingStart AND claim.end <= task.headingEnd
    RETURN firm
  }
  RETURN collect(firm) AS firms
}
CALL (firms, roots) {
  UNWIND firms + roots AS named
  MATCH (named)<-[:MENTIONS]-(passage:Passage)
  WITH DISTINCT named, passage.document AS document
  CALL (document) {
    MATCH (found:Document {id: document})
    RETURN found
    UNION
    MATCH (former:FormerId {id: document})
    MATCH (found:Document {id: former.entity})
    RETURN found
  }
  WITH named, found
  WHERE found.region IS NOT NULL
  WITH named, collect(DISTINCT found.region) AS regions
  RETURN collect([named.id, regions]) AS naming
}
CALL () {
  MATCH (document:Document)
  WHERE document.region IS NOT NULL
  RETURN collect(DISTINCT document.region) AS regions
}
CALL (developing) {
  CALL (developing) {
    UNWIND developing AS task
    MATCH (task)-[:SUBTASK_OF*0..12]->(other:Task)
    RETURN other
    UNION
    UNWIND developing AS task
    MATCH (task)<-[:SUBTASK_OF*0..12]-(other:Task)
    RETURN other
  }
  RETURN collect(other) AS tasks
}
CALL (starts, tasks, viewed, products, firms, own, upFrom, downFrom) {
  CALL (starts, tasks, viewed, products, firms, own, upFrom, downFrom) {
    UNWIND starts + tasks AS node
    MATCH (node)-[claim:HAS_GOAL|HAS_TARGET|HAS_TASK|SUBTASK_OF|LEADS|COOPERATES|RESPONSIBLE
      |RELIES_ON|DEVELOPS|IMPLEMENTS|BUILDS]-(:Entity)
    RETURN claim
    UNION
    UNWIND tasks AS task
    MATCH (task)-[:IMPLEMENTS]->(:Strategy)-[claim:HAS_GOAL|HAS_TARGET]->(:Goal)
    RETURN claim
    UNION
    UNWIND viewed AS industry
    MATCH (industry)-[claim:CORRESPONDS_TO]-(:Industry)
    RETURN claim
    UNION
    UNWIND own AS industry
    MATCH (industry)<-[claim:SUBINDUSTRY_OF]-(:Industry)
    RETURN claim
    UNION
    UNWIND starts AS start
    MATCH (start)-[:SUBINDUSTRY_OF*0..5]->(near:Industry)-[claim:SUBINDUSTRY_OF]->(:Industry)
    RETURN claim
    UNION
    UNWIND upFrom AS near
    MATCH (near)<-[passing:UPSTREAM_OF]-(far:Industry)
    WHERE passing.status IN $statuses AND coalesce(passing.weight, $minWeight) >= $minWeight
    WITH near, collect(DISTINCT far) AS reached
    MATCH (near)-[claim:UPSTREAM_OF]-(far:Industry)
    WHERE far IN reached
    RETURN claim
    UNION
    UNWIND downFrom AS near
    MATCH (near)-[passing:UPSTREAM_OF]->(far:Industry)
    WHERE passing.status IN $statuses AND coalesce(passing.weight, $minWeight) >= $minWeight
    WITH near, collect(DISTINCT far) AS reached
    MATCH (near)-[claim:UPSTREAM_OF]-(far:Industry)
    WHERE far IN reached
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[claim:OPERATES_IN]->(:Industry)
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[:OPERATES_IN]->(:Industry)-[:SUBINDUSTRY_OF*0..5]->(:Industry)
      -[claim:SUBINDUSTRY_OF]->(:Industry)
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[claim:PRODUCES]->(product:Product)
    WHERE product IN products OR EXISTS {
      MATCH (product)-[:MADE_FROM]->(part:Product) WHERE part IN products
    }
    RETURN claim
    UNION
    UNWIND products AS product
    MATCH (product)<-[claim:MADE_FROM]-(:Product)<-[:PRODUCES]-(firm:Enterprise)
    WHERE firm IN firms
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)<-[claim:RELIES_ON]-(:Task)-[:DEVELOPS]->(industry:Industry)
    WHERE industry IN viewed
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)<-[:RELIES_ON]-(:Task)-[claim:DEVELOPS]->(industry:Industry)
    WHERE industry IN viewed
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[:LOCATED_IN|PART_OF*0..5]->(:Entity)-[claim:LOCATED_IN|PART_OF]->(:Entity)
    RETURN claim
  }
  WITH claim
  WHERE startNode(claim) <> endNode(claim)
    AND (claim.status IN $statuses
      OR (claim.status <> 'REJECTED' AND type(claim) IN ['LEADS', 'COOPERATES', 'RESPONSIBLE']))
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, head([start IN starts | start.id]) AS start, cut,
  [node IN nodes + starts + products | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims,
  industryCounts + productCounts AS counts, naming, regions, national, below
