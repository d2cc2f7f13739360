import { data, type RouterContextProvider } from 'react-router'
import { type Inzending, leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'

/** Reads a form that an employee sent. When the session was over, the page keeps what was typed and offers to log in. */
export async function leesWerkformulier(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<Inzending & { readonly tekst: (naam: string) => string }> {
  const inzending = await leesFormulier(request, context)
  if (!context.get(huisContext).wie) throw data({ waarden: inzending.waarden }, { status: 401 })
  return { ...inzending, tekst: (naam) => eerste(inzending.waarden[naam]) }
}

const eerste = (waarde: string | readonly string[] | undefined): string =>
  (typeof waarde === 'string' ? waarde : waarde?.[0]) ?? ''
