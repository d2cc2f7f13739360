import { type ActionFunctionArgs, redirect } from 'react-router'
import { huisContext } from './huis.ts'
import { kiesTaal } from './kies-taal.server.ts'

export const action = ({ request, context }: ActionFunctionArgs) => kiesTaal(request, context.get(huisContext).csrf)

/** Somebody who types this address goes to the start. */
export const loader = (): Response => redirect('/')
