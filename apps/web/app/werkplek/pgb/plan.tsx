import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { Planformulier } from '../../pgb/Planformulier.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { idUit } from '../id.server.ts'
import { doeFormulier, laadBudget } from './pgb.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBudget(context.get(huisContext), idUit(params.budget))
export const action = (vraag: ActionFunctionArgs) => doeFormulier(vraag, 'plan', 'plan')

/** Filled in for the holder, who sits at the table or called. */
export default function Plannamens() {
  const t = useTekst('pgb')
  const { pgb } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('planstap.titel')}
        inleiding={`${t('werk.namens')}: ${pgb.houder}`}
        terug={{ naar: `/werkplek/pgb/${pgb.id}`, tekst: t('werk.nummer', { nummer: pgb.nummer }) }}
        fout={geweigerd !== undefined}
      />
      <Planformulier pgb={pgb} geweigerd={geweigerd} />
    </Stapel>
  )
}
