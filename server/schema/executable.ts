import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { packageRoot } from '../package-root.ts'
import { resolvers } from '../resolvers/resolvers.ts'

/** The schema of the `.graphql` files beside this one, with its resolvers. */
export function createSchema(): GraphQLSchema {
  const folder = join(packageRoot(), 'server', 'schema')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const typeDefs = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  Object.values(schema.getTypeMap()).filter(isObjectType).forEach(inheritDescriptions)
  return schema
}

/** Fields that an interface describes need no second description in the files of each kind. */
function inheritDescriptions(type: GraphQLObjectType): void {
  const own = type.getFields()
  for (const field of type.getInterfaces().flatMap((from) => Object.values(from.getFields()))) {
    const mine = own[field.name]
    if (!mine) continue
    mine.description ??= field.description ?? null
    for (const argument of mine.args)
      argument.description ??=
        field.args.find(({ name }) => name === argument.name)?.description ?? null
  }
}
