import { type KyselyPlugin, PostgresQueryCompiler } from 'kysely'

/** A statement that starts with set, reset, discard or do (after white space, comments or an earlier statement), or the function for it. */
const WISSELT = /(^|;)(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(set|reset|discard|do)\b|\bset_config"?\s*\(/i

const schrijver = new PostgresQueryCompiler()

/**
 * Refuses SQL that would take off the role or the municipality of the transaction. Row-level security guards the rows;
 * this guards the one way around it that a shared connection leaves open (`reset role`).
 */
export const bewaakRol: KyselyPlugin = {
  transformQuery({ node, queryId }) {
    if (WISSELT.test(schrijver.compileQuery(node, queryId).sql)) {
      throw new Error('binnen een transactie wisselt niemand van rol of gemeente')
    }
    return node
  },
  transformResult: async ({ result }) => result,
}
