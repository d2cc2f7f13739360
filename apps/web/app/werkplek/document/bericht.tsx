import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { huisContext } from '../../huis.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

/** Nothing to see here: the message stands on the page of its case. */
export const loader = ({ params }: LoaderFunctionArgs): Response => redirect(`/werkplek/zaak/${idUit(params.zaak)}`)

/** Puts a message that was not answered in the outgoing folder once more. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const bericht = idUit(params.bericht)
  await huis.werk((stap) => huis.kamers.levering.verstuurOpnieuw(stap, bericht))
  return redirect(`/werkplek/zaak/${idUit(params.zaak)}`)
}
