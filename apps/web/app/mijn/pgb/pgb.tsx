import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'
import { Stapkop } from '../Zaakkop.tsx'
import { Budget } from './Budget.tsx'
import { doeKnop, laadPgbs } from './pgb.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadPgbs(vraag)
export const action = (vraag: ActionFunctionArgs) => doeKnop(vraag)

/** What somebody may spend, what is left of it, and everything they do with it. */
export default function Pgbpagina() {
  const t = useTekst('pgb')
  const { kop, gedaan, budgetten } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const zin = useWeigering()
  return (
    <Stapel>
      <Stapkop kop={kop} titel={t('titel')} inleiding={t('inleiding')} fout={geweigerd !== undefined} />
      {gedaan && !geweigerd && (
        <Melding toon="goed" live>
          {t(`gedaan.${gedaan}`)}
        </Melding>
      )}
      {geweigerd && (
        <Melding toon="fout" live>
          {zin(geweigerd.weigering)}
        </Melding>
      )}
      {budgetten.length === 0 && <Leeg titel={t('geen')} tekst={t('geenTekst')} />}
      {budgetten.map((pgb) => (
        <Budget key={pgb.id} zaak={kop.id} pgb={pgb} />
      ))}
    </Stapel>
  )
}
