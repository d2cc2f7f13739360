import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Planformulier } from '../../pgb/Planformulier.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Stapkop } from '../Zaakkop.tsx'
import { doeFormulier, laadPgb } from './pgb.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadPgb(vraag)
export const action = (vraag: ActionFunctionArgs) => doeFormulier(vraag, 'plan', 'plan')

/** The holder writes the plan of the budget. */
export default function Budgetplan() {
  const t = useTekst('pgb')
  const { kop, pgb } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t('planstap.titel')}
        inleiding={t('planstap.inleiding')}
        fout={geweigerd !== undefined}
      />
      <Planformulier pgb={pgb} geweigerd={geweigerd} />
    </Stapel>
  )
}
