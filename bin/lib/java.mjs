import { join } from 'node:path'
import { run } from './child.mjs'
import { Trouble } from './say.mjs'

export const NEEDED_JAVA = 17

/** The `java` to use: the one of JAVA_HOME, else the one on the PATH. */
export const javaProgram = () =>
  process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

/**
 * The major version in what `java -version` prints: 17 for 17.0.15, 8 for 1.8.0_402.
 * @param {string} printed
 * @returns {number | null}
 */
export function javaMajor(printed) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? []
  return first === undefined ? null : Number(first === '1' ? second : first)
}

const OTHERWISE = 'or set NEO4J_URI to a Neo4j that runs already'

/** Throws, in one line with the mend, where Java is missing or too old. */
export async function needJava() {
  const { missing, output } = await run(javaProgram(), ['-version'])
  const mend = `Install Java ${NEEDED_JAVA} or later (Debian: apt-get install openjdk-17-jre-headless), ${OTHERWISE}.`
  const major = missing ? null : javaMajor(output)
  if (major === null)
    throw new Trouble(
      `未找到 Java:Neo4j 需要 Java ${NEEDED_JAVA} 或更高版本。 Neo4j needs Java ${NEEDED_JAVA} or later, and no Java was found. ${mend}`,
    )
  if (major < NEEDED_JAVA)
    throw new Trouble(
      `Java 版本过低(${major}):Neo4j 需要 Java ${NEEDED_JAVA} 或更高版本。 Neo4j needs Java ${NEEDED_JAVA} or later; this is Java ${major}. ${mend}`,
    )
}

/** Throws, in one line with the mend, where Maven is missing or does not run. */
export async function needMaven() {
  const { missing, code } = await run('mvn', ['-v'])
  if (missing || code !== 0)
    throw new Trouble(
      `需要 Maven 来下载 Neo4j:请安装后重试。 Neo4j is fetched with Maven, and ${missing ? 'no mvn was found' : 'mvn -v fails'}. Install Maven 3 (Debian: apt-get install maven), ${OTHERWISE}.`,
    )
}
