import { geweigerd } from '@meedoen/kern'
import { type ActionFunctionArgs, data, Link, redirect, useActionData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'
import { Deel } from '../informatie/Deel.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  const { waarden } = await leesFormulier(request, context)
  const { werk, kamers } = context.get(huisContext)
  const code = typeof waarden.code === 'string' ? waarden.code.replace(/[^0-9a-z]/gi, '') : ''
  const houder = await werk((stap) => kamers.zaken.alsLinkhouder(stap, code, 'plan'))
  if (houder.ok) throw redirect(`/plan/${code}`)
  const weigering = geweigerd(
    'code-onbekend',
    'Deze code kennen wij niet, of hij werkt niet meer. Kijk hem na, of bel ons.',
    'code',
  )
  return data<Geweigerd>({ weigering, waarden }, { status: 422 })
}

export default function Code() {
  const t = useTekst('plan')
  const ui = useTekst('ui')
  const { gemeente } = useBezoek()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Stapel smal>
      <Paginakop titel={t('code.titel')} inleiding={t('code.inleiding')} fout={antwoord !== undefined} />
      <Formulier naam="code" fouten={fouten} waarden={antwoord?.waarden}>
        <Tekstveld
          naam="code"
          label={t('code.veld')}
          hint={t('code.hint')}
          breedte="midden"
          autoComplete="off"
          spellCheck={false}
          vraag
        />
        <Rij>
          <Knop>{t('code.verder')}</Knop>
        </Rij>
      </Formulier>
      <Deel kop={t('code.geenCode')} tekst={t('code.geenCodeTekst', { telefoon: gemeente.telefoon })}>
        <p>
          <Link to="/inloggen/inwoner?terugNaar=/mijn" reloadDocument>
            {ui('inloggen')}
          </Link>
        </p>
      </Deel>
    </Stapel>
  )
}
