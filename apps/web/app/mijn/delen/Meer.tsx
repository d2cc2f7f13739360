import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Icoon, type Icoonnaam } from '../../ui/Icoon.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import type { Zaakpagina } from '../zaak.server.ts'

type Ingang = { readonly pad: string; readonly tekst: string; readonly icoon: Icoonnaam }

/** Everything else that can be done or looked up in this case, as far as this viewer may. */
export function Meer({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const ingangen = useIngangen(zaak)
  if (ingangen.length === 0) return null
  return (
    <Kaart titel={t('meer.titel')}>
      <ul className="md-ingangen">
        {ingangen.map(({ pad, tekst, icoon }) => (
          <li key={pad}>
            <Link to={`/mijn/${zaak.kop.id}/${pad}`}>
              <Icoon naam={icoon} />
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function useIngangen({ mogelijk, verslag, plan, weg, kop }: Zaakpagina): Ingang[] {
  const t = useTekst('mijn')
  const alle: readonly (Ingang & { readonly als: boolean })[] = [
    { pad: 'plan', tekst: t('meer.plan'), icoon: 'wijzig', als: plan || mogelijk.includes('dienPlanIn') },
    { pad: 'verslag', tekst: t('meer.verslag'), icoon: 'document', als: verslag },
    { pad: 'aanvullen', tekst: t('meer.aanvullen'), icoon: 'plus', als: mogelijk.includes('vulMeldingAan') },
    { pad: 'delen', tekst: t('meer.delen'), icoon: 'mensen', als: mogelijk.includes('deelZaak') },
    { pad: 'geschiedenis', tekst: t('meer.geschiedenis'), icoon: 'klok', als: weg.length > 0 },
    { pad: 'inzage', tekst: t('meer.inzage'), icoon: 'oog', als: kop.handelt },
    { pad: 'intrekken', tekst: t('meer.intrekken'), icoon: 'niet', als: mogelijk.includes('trekMeldingIn') },
  ]
  return alle.filter(({ als }) => als)
}
