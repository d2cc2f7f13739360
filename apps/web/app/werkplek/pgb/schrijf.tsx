import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { Schrijfformulier } from '../../pgb/Schrijfformulier.tsx'
import { schrijfformulierUit } from '../../pgb/stap.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { idUit } from '../id.server.ts'
import { Namens } from './Namens.tsx'
import { doeFormulier, laadBudget } from './pgb.server.ts'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const formulier = schrijfformulierUit(params.formulier)
  return { ...(await laadBudget(context.get(huisContext), idUit(params.budget))), formulier }
}
export const action = (vraag: ActionFunctionArgs) => {
  const formulier = schrijfformulierUit(vraag.params.formulier)
  return doeFormulier(vraag, formulier, formulier)
}

/** The plan or an agreement, filled in for the holder. */
export default function Schrijfnamens() {
  const t = useTekst('pgb')
  const { pgb, formulier } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Namens pgb={pgb} titel={t(`${formulier}stap.titel`)} fout={geweigerd !== undefined}>
      <Schrijfformulier formulier={formulier} pgb={pgb} geweigerd={geweigerd} />
    </Namens>
  )
}
