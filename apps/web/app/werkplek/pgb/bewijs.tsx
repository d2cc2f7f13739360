import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { Bewijsformulier, useBewijsinleiding } from '../../pgb/Bewijsformulier.tsx'
import { doelUit } from '../../pgb/bewijs.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { idUit } from '../id.server.ts'
import { Namens } from './Namens.tsx'
import { doeBewijs, laadBudget } from './pgb.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { pgb } = await laadBudget(context.get(huisContext), idUit(params.budget))
  return { pgb, doel: doelUit(pgb, params.van) }
}
export const action = (vraag: ActionFunctionArgs) => doeBewijs(vraag)

/** Evidence that came on paper, scanned for the holder. */
export default function Bewijsnamens() {
  const t = useTekst('pgb')
  const { pgb, doel } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const inleiding = useBewijsinleiding()
  return (
    <Namens pgb={pgb} titel={t('bewijs.titel')} fout={geweigerd !== undefined}>
      <p>{inleiding(doel)}</p>
      <Bewijsformulier doel={doel} geweigerd={geweigerd} />
    </Namens>
  )
}
