import { schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Declareerformulier } from '../../pgb/Declareerformulier.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Stapkop } from '../Zaakkop.tsx'
import { doeFormulier, laadPgb } from './pgb.server.ts'

export async function loader(vraag: LoaderFunctionArgs) {
  const pagina = await laadPgb(vraag)
  const bij = pagina.pgb.overeenkomsten.find(({ id, stand }) => id === vraag.params.overeenkomst && stand === 'akkoord')
  if (!bij) throw data(null, { status: 404 })
  return { ...pagina, bij }
}
export const action = (vraag: ActionFunctionArgs) => doeFormulier(vraag, 'declareren', 'declaratie')

/** One month of help, on a phone: which month, how much, send. */
export default function Declareren() {
  const t = useTekst('pgb')
  const taal = useTaal()
  const { kop, pgb, bij } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const { wie, tarief, eenheid } = bij
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t('declareerstap.titel')}
        inleiding={t('declareerstap.inleiding', {
          wie,
          bedrag: schrijfEuro(tarief, taal),
          per: t(`per.${eenheid}`),
        })}
        fout={geweigerd !== undefined}
      />
      <Declareerformulier pgb={pgb} bij={bij} geweigerd={geweigerd} />
    </Stapel>
  )
}
