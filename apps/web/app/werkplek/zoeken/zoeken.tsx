import { type ActionFunctionArgs, useActionData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { Treffers } from './Treffers.tsx'
import { zoek } from './zoeken.server.ts'

/** Nothing to fetch; a loader makes the check of the portal run before the page. */
export const loader = () => null

/** Searches by POST: what was typed stands in no address and no log. */
export async function action({ request, context }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  return zoek(context.get(huisContext), formulier.tekst('zoekvraag').trim())
}

export default function Zoeken() {
  const t = useTekst('werkplek')
  const antwoord = useActionData<typeof action>()
  const weigering = antwoord?.weigering ?? undefined
  const fout = useFouten(weigering && { ...weigering, veld: 'zoekvraag' })
  return (
    <Stapel>
      <Paginakop titel={t('zoeken.titel')} inleiding={t('zoeken.inleiding')} fout={weigering !== undefined} />
      <Formulier
        naam="zoeken"
        naar="/werkplek/zoeken"
        fouten={fout}
        waarden={{ zoekvraag: antwoord?.vraag }}
        key={antwoord?.vraag}
      >
        <Tekstveld
          naam="zoekvraag"
          label={t('zoeken.vraag')}
          hint={t('zoeken.hint')}
          type="search"
          autoComplete="off"
        />
        <div>
          <Knop icoon="zoek">{t('zoeken.zoek')}</Knop>
        </div>
      </Formulier>
      {antwoord && !antwoord.weigering && (
        <>
          {antwoord.gevonden.length > 0 ? (
            <Treffers gevonden={antwoord.gevonden} />
          ) : (
            <Leeg titel={t('zoeken.niets.titel')} tekst={t('zoeken.niets.tekst')} />
          )}
          {antwoord.meer && <Melding>{t('zoeken.meer')}</Melding>}
        </>
      )}
    </Stapel>
  )
}
