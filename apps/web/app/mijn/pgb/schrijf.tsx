import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Schrijfformulier } from '../../pgb/Schrijfformulier.tsx'
import { schrijfformulierUit } from '../../pgb/stap.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Stapkop } from '../Zaakkop.tsx'
import { doeFormulier, laadPgb } from './pgb.server.ts'

export const loader = async (vraag: LoaderFunctionArgs) => {
  const formulier = schrijfformulierUit(vraag.params.formulier)
  return { ...(await laadPgb(vraag)), formulier }
}
export const action = (vraag: ActionFunctionArgs) => {
  const formulier = schrijfformulierUit(vraag.params.formulier)
  return doeFormulier(vraag, formulier, formulier)
}

/** The holder writes the plan of the budget, or sends in what was agreed with a helper. */
export default function Schrijf() {
  const t = useTekst('pgb')
  const { kop, pgb, formulier } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t(`${formulier}stap.titel`)}
        inleiding={t(`${formulier}stap.inleiding`)}
        fout={geweigerd !== undefined}
      />
      <Schrijfformulier formulier={formulier} pgb={pgb} geweigerd={geweigerd} />
    </Stapel>
  )
}
