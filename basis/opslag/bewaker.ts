import type { KyselyPlugin } from 'kysely'

const WISSELT =
  /\b(set_config|(set|reset)\s+(local\s+|session\s+)?(role|session\b|all\b|meedoen))|\bdiscard\b|\bsecurity\s+definer\b/i

/** Walks a query as kysely holds it and looks at the pieces of SQL a programmer wrote by hand. */
function wisseltRol(deel: unknown): boolean {
  if (typeof deel !== 'object' || deel === null) return false
  if (Array.isArray(deel)) return deel.some(wisseltRol)
  if ('kind' in deel) {
    if (deel.kind === 'ValueNode' || deel.kind === 'PrimitiveValueListNode') return false
    if (deel.kind === 'RawNode' && 'sqlFragments' in deel && Array.isArray(deel.sqlFragments)) {
      if (WISSELT.test(deel.sqlFragments.join(' '))) return true
    }
    if (deel.kind === 'FunctionNode' && 'func' in deel && deel.func === 'set_config') return true
  }
  return Object.values(deel).some(wisseltRol)
}

/**
 * Refuses SQL that would take off the role or the municipality of the transaction. Row-level security guards the rows;
 * this guards the one way around it that a shared connection leaves open (`reset role`).
 */
export const bewaakRol: KyselyPlugin = {
  transformQuery({ node }) {
    if (wisseltRol(node)) throw new Error('binnen een transactie wisselt niemand van rol of gemeente')
    return node
  },
  transformResult: async ({ result }) => result,
}
