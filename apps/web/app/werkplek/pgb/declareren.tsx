import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { Declareerformulier } from '../../pgb/Declareerformulier.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { idUit } from '../id.server.ts'
import { Namens } from './Namens.tsx'
import { doeFormulier, laadBudget } from './pgb.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { pgb } = await laadBudget(context.get(huisContext), idUit(params.budget))
  const bij = pgb.overeenkomsten.find(({ id, stand }) => id === params.overeenkomst && stand === 'akkoord')
  if (!bij) throw data(null, { status: 404 })
  return { pgb, bij }
}
export const action = (vraag: ActionFunctionArgs) => doeFormulier(vraag, 'declareren', 'declaratie')

/** A month declared for the holder. */
export default function Declareernamens() {
  const t = useTekst('pgb')
  const { pgb, bij } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Namens pgb={pgb} titel={t('declareerstap.titel')} fout={geweigerd !== undefined}>
      <Declareerformulier pgb={pgb} bij={bij} geweigerd={geweigerd} />
    </Namens>
  )
}
