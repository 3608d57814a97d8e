// The piece of the graph that the supply gaps of chains need, in one row: of each industry that is
// looked at its segments, what stands directly downstream of these, and the companies of both that
// texts name or that have a place. Roots, segments and headings are those of read/chain.
// Parameters: $ids (industries), $firms (companies: looked at are also the industries that they
//   operate in, and those of which these are segments), $all (whether those are that the heading of
//   a task develops), $statuses, $minWeight, $first (industries looked at, at most), $links
//   (industries or products of one step at most)
// Columns: version, industries (those asked for, then by name those of a company, or in the order of
//   the texts those of a heading), cut (whether there is more), entities, claims, naming ([company or
//   industry, regions of the documents that name it]), regions (of all documents)
MATCH (meta:Meta {id: 'graph'})
CALL () {
  CALL () {
    UNWIND $ids AS id
    MATCH (industry:Entity {id: id})
    RETURN industry, '' AS key
    UNION
    UNWIND $firms AS id
    MATCH (:Entity {id: id})-[claim:OPERATES_IN]->(own:Industry)
      -[ladder:SUBINDUSTRY_OF*0..1]->(industry:Industry)
    WHERE claim.status IN $statuses AND all(step IN ladder WHERE step.status IN $statuses)
    RETURN industry, industry.sortName AS key
    UNION
    UNWIND CASE WHEN $all THEN [0] ELSE [] END AS once
    MATCH (task:Task)-[claim:DEVELOPS]->(industry:Industry)
    WHERE claim.status IN $statuses AND claim.source = task.headingSource
      AND claim.start >= task.headingStart AND claim.end <= task.headingEnd
    RETURN industry, task.position AS key
  }
  WITH industry, min(key) AS key
  ORDER BY key, industry.id
  LIMIT $first
  RETURN collect(industry) AS starts
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
  WHERE claim.status IN $statuses AND claim.source = task.headingSource
    AND claim.start >= task.headingStart AND claim.end <= task.headingEnd
  RETURN collect(DISTINCT task) AS headed
}
CALL (headed) {
  UNWIND headed AS task
  MATCH (task)-[claim:DEVELOPS]->(part:Entity)
  WHERE claim.status IN $statuses
  WITH task, part, max(CASE
    WHEN claim.source = task.headingSource AND claim.start >= task.headingStart
      AND claim.end <= task.headingEnd THEN 1
    ELSE 0 END) AS titled
  WITH part, titled
  WHERE titled = 0
  RETURN collect(DISTINCT part) AS parts
}
CALL (roots) {
  UNWIND roots AS root
  MATCH (root)<-[claim:SUBINDUSTRY_OF]-(child:Industry)
  WHERE claim.status IN $statuses
  WITH DISTINCT child
  ORDER BY child.sortName, child.id
  LIMIT $links
  RETURN collect(child) AS children
}
WITH meta, starts, roots, headed, children,
  children + [part IN parts WHERE part.kind = 'INDUSTRY'] AS segments,
  [part IN parts WHERE part.kind = 'PRODUCT'] AS products
CALL (segments) {
  CALL (segments) {
    UNWIND segments AS segment
    RETURN segment AS base
    UNION
    UNWIND segments AS segment
    MATCH (segment)-[claim:CORRESPONDS_TO]-(base:Industry)
    WHERE claim.status IN $statuses
    RETURN base
  }
  RETURN collect(base) AS bases
}
CALL (bases) {
  UNWIND bases AS near
  MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
  WHERE claim.status IN $statuses AND coalesce(claim.weight, $minWeight) >= $minWeight
  WITH DISTINCT far
  ORDER BY far.sortName, far.id
  LIMIT $links
  RETURN collect(far) AS downstream
}
CALL (products) {
  UNWIND products AS product
  MATCH (product)<-[claim:MADE_FROM]-(made:Product)
  WHERE claim.status IN $statuses
  WITH DISTINCT made
  ORDER BY made.sortName, made.id
  LIMIT $links
  RETURN collect(made) AS makes
}
CALL (segments, downstream) {
  UNWIND segments + downstream AS industry
  RETURN collect(DISTINCT industry) AS viewed
}
CALL (viewed) {
  CALL (viewed) {
    UNWIND viewed AS industry
    RETURN industry AS base
    UNION
    UNWIND viewed AS industry
    MATCH (industry)-[claim:CORRESPONDS_TO]-(base:Industry)
    WHERE claim.status IN $statuses
    RETURN base
  }
  MATCH (base)<-[ladder:SUBINDUSTRY_OF*0..6]-(member:Industry)
  WHERE all(claim IN ladder WHERE claim.status IN $statuses)
  RETURN collect(DISTINCT member) AS members
}
CALL (members, products, makes, viewed) {
  CALL (members, products, makes, viewed) {
    UNWIND members AS member
    MATCH (member)<-[claim:OPERATES_IN]-(firm:Enterprise)
    WHERE claim.status IN $statuses
      AND (firm.dataset IS NULL OR EXISTS { MATCH (firm)-[:LOCATED_IN]->(:Entity) })
    RETURN firm
    UNION
    UNWIND products + makes AS product
    MATCH (product)<-[claim:PRODUCES]-(firm:Enterprise)
    WHERE claim.status IN $statuses
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
  RETURN collect(firm) AS makers
}
CALL (makers, roots) {
  UNWIND makers + roots AS named
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
CALL (headed, roots, viewed, bases, products, makes, makers) {
  CALL (headed, roots, viewed, bases, products, makes, makers) {
    UNWIND headed AS task
    MATCH (task)-[claim:DEVELOPS]->(:Entity)
    RETURN claim
    UNION
    UNWIND roots + viewed AS industry
    MATCH (industry)-[claim:CORRESPONDS_TO]-(:Industry)
    RETURN claim
    UNION
    UNWIND roots AS root
    MATCH (root)<-[claim:SUBINDUSTRY_OF]-(:Industry)
    RETURN claim
    UNION
    UNWIND bases AS near
    MATCH (near)-[passing:UPSTREAM_OF]->(far:Industry)
    WHERE passing.status IN $statuses AND coalesce(passing.weight, $minWeight) >= $minWeight
    WITH near, collect(DISTINCT far) AS reached
    MATCH (near)-[claim:UPSTREAM_OF]->(far:Industry)
    WHERE far IN reached
    RETURN claim
    UNION
    UNWIND products AS product
    MATCH (product)<-[claim:MADE_FROM]-(made:Product)
    WHERE made IN makes
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)-[claim:OPERATES_IN]->(:Industry)
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)-[:OPERATES_IN]->(:Industry)-[:SUBINDUSTRY_OF*0..5]->(:Industry)
      -[claim:SUBINDUSTRY_OF]->(:Industry)
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)-[claim:PRODUCES]->(product:Product)
    WHERE product IN products OR product IN makes
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)<-[claim:RELIES_ON]-(:Task)-[:DEVELOPS]->(industry:Industry)
    WHERE industry IN viewed
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)<-[:RELIES_ON]-(:Task)-[claim:DEVELOPS]->(industry:Industry)
    WHERE industry IN viewed
    RETURN claim
    UNION
    UNWIND makers AS firm
    MATCH (firm)-[:LOCATED_IN|PART_OF*0..5]->(:Entity)-[claim:LOCATED_IN|PART_OF]->(:Entity)
    RETURN claim
  }
  WITH claim
  WHERE startNode(claim) <> endNode(claim) AND claim.status IN $statuses
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, [start IN starts | start.id] AS industries,
  size(starts) >= $first OR any(step IN [children, downstream, makes] WHERE size(step) >= $links)
    AS cut,
  [node IN nodes + starts | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims,
  naming, regions
