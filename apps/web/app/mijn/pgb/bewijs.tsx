import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Bewijsformulier, useBewijsinleiding } from '../../pgb/Bewijsformulier.tsx'
import { doelUit } from '../../pgb/bewijs.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Stapkop } from '../Zaakkop.tsx'
import { doeBewijs, laadPgb } from './pgb.server.ts'

export async function loader(vraag: LoaderFunctionArgs) {
  const { kop, pgb } = await laadPgb(vraag)
  return { kop, doel: doelUit(pgb, vraag.params.van) }
}
export const action = (vraag: ActionFunctionArgs) => doeBewijs(vraag)

/** A photo of the bill, from the telephone. */
export default function Bewijs() {
  const t = useTekst('pgb')
  const { kop, doel } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const inleiding = useBewijsinleiding()
  return (
    <Stapel smal>
      <Stapkop kop={kop} titel={t('bewijs.titel')} inleiding={inleiding(doel)} fout={geweigerd !== undefined} />
      <Bewijsformulier doel={doel} geweigerd={geweigerd} />
      <p>
        <Link to={`/mijn/${kop.id}/pgb`}>{t('bewijs.klaar')}</Link>
      </p>
    </Stapel>
  )
}
