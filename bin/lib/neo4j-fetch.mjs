import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { run } from './child.mjs'
import { needMaven } from './java.mjs'
import { inRoot } from './paths.mjs'
import { step, Trouble } from './say.mjs'

const POM = inRoot('bin', 'neo4j', 'pom.xml')
const LIB = inRoot('.cache', 'neo4j', 'lib')
const STAMP = inRoot('.cache', 'neo4j', 'pom.xml')

/**
 * The folder with Neo4j's jars; fetched with Maven once for each version (116 MB).
 * @returns {Promise<string>}
 */
export async function fetchNeo4j() {
  const pom = readFileSync(POM, 'utf8')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === pom) return LIB
  await needMaven()
  const partial = `${LIB}.partial`
  for (const path of [STAMP, LIB, partial]) rmSync(path, { recursive: true, force: true })
  await step('下载 Fetching Neo4j (116 MB, once)', async () => {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`]
    const { code, output } = await run('mvn', ['-q', '-B', '-f', POM, ...goal])
    if (code === 0) return
    const told = /^\[ERROR\] (.*)/m.exec(output)?.[1] ?? 'mvn ended with an error.'
    throw new Trouble(
      `下载 Neo4j 失败:请检查到 Maven 中央仓库的连接后重试。 Fetching Neo4j failed: ${told} Check the connection to Maven Central, then run the same command again.`,
    )
  })
  renameSync(partial, LIB)
  writeFileSync(STAMP, pom)
  return LIB
}
