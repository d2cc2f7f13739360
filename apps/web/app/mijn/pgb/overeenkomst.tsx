import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Overeenkomstformulier } from '../../pgb/Overeenkomstformulier.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Stapkop } from '../Zaakkop.tsx'
import { doeFormulier, laadPgb } from './pgb.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadPgb(vraag)
export const action = (vraag: ActionFunctionArgs) => doeFormulier(vraag, 'overeenkomst', 'overeenkomst')

/** The holder sends in what was agreed with a helper. */
export default function Overeenkomst() {
  const t = useTekst('pgb')
  const { kop } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t('overeenkomststap.titel')}
        inleiding={t('overeenkomststap.inleiding')}
        fout={geweigerd !== undefined}
      />
      <Overeenkomstformulier geweigerd={geweigerd} />
    </Stapel>
  )
}
