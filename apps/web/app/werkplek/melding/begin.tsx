import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { type Huis, huisContext } from '../../huis.ts'
import { beginMelding } from '../../melding/concept.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { MELDINGBASIS } from './basis.ts'

/** Taking a melding for who calls is work of consulenten (toegang: melding-doen-namens). */
async function eisMag(huis: Huis): Promise<void> {
  const oordeel = await huis.werk(async (stap) => huis.kamers.toegang.mag(stap.wie, 'melding-doen-namens', {}))
  if (!oordeel.ok) throw data(null, { status: 403 })
}

export async function loader({ context }: LoaderFunctionArgs) {
  await eisMag(context.get(huisContext))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  await eisMag(huis)
  return beginMelding(huis, 'telefoon', MELDINGBASIS)
}

/** Somebody is on the telephone: the same questions as residents get, to read aloud. */
export default function BeginMelding() {
  const t = useTekst('werkplek')
  return (
    <Stapel smal>
      <Paginakop titel={t('telefoon.titel')} inleiding={t('telefoon.inleiding')} />
      <Kaart titel={t('telefoon.vertel')} icoon="bel" soort="zacht">
        <ul className="md-lijst">
          <li>{t('telefoon.ondersteuner')}</li>
          <li>{t('telefoon.plan')}</li>
          <li>{t('telefoon.bevestiging')}</li>
        </ul>
      </Kaart>
      <Knopformulier naam="begin" soort="hoofd">
        {t('telefoon.begin')}
      </Knopformulier>
    </Stapel>
  )
}
