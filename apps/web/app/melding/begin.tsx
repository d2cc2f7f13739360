import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'
import { Deel, Punten } from '../informatie/Deel.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { BegonnenMeldingen } from './Begonnen.tsx'
import { begonnenMeldingen } from './begonnen.server.ts'
import { beginMelding } from './concept.server.ts'
import { Ingang } from './Ingang.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  return huis.werk((stap) => begonnenMeldingen(huis, stap))
}

export async function action({ request, context }: ActionFunctionArgs) {
  await leesFormulier(request, context)
  return beginMelding(context.get(huisContext), 'web', '/melding')
}

export default function Begin() {
  const t = useTekst('melding')
  const { gemeente } = useBezoek()
  const begonnen = useLoaderData<typeof loader>()
  const punten = [t('begin.hulpBellen', { telefoon: gemeente.telefoon }), t('begin.hulpAnder'), t('begin.hulpSteun')]
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('begin.titel')} inleiding={t('begin.inleiding')} terug={{ naar: '/' }} />
      <BegonnenMeldingen begonnen={begonnen} />
      <Ingang />
      <Deel kop={t('begin.watNu')} tekst={t('begin.watNuTekst')} />
      <Deel kop={t('begin.hulp')}>
        <Punten punten={punten} />
        <p>
          <Link to="/clientondersteuning">{t('begin.hulpSteunNaar')}</Link>
        </p>
      </Deel>
      <Deel kop={t('begin.eerder')} tekst={t('begin.eerderTekst')} />
    </Stapel>
  )
}
