import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel, Zaakindeling } from '../ui/Indeling.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Bezwaar } from './delen/Bezwaar.tsx'
import { Bijdrage } from './delen/Bijdrage.tsx'
import { Contact } from './delen/Contact.tsx'
import { Hulp } from './delen/Hulp.tsx'
import { Meer } from './delen/Meer.tsx'
import { Stukken } from './delen/Stukken.tsx'
import { Taken } from './delen/Taken.tsx'
import { Zaakweg } from './delen/Zaakweg.tsx'
import { Namens, useZaaknaam } from './Zaakkop.tsx'
import { laadZaak } from './zaak.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadZaak(vraag)

/** One case: what is asked now, the road, the help, the letters, and who to call. */
export default function Zaak() {
  const t = useTekst('mijn')
  const zaak = useLoaderData<typeof loader>()
  const { kop, gedaan, onderwerpen } = zaak
  const zaaknaam = useZaaknaam()
  return (
    <Stapel>
      <Paginakop titel={zaaknaam(kop)} terug={{ naar: '/mijn', tekst: t('titel') }}>
        <p className="md-zacht">{[t('overzicht.nummer', { nummer: kop.nummer }), ...onderwerpen].join(' · ')}</p>
        <Namens kop={kop} />
      </Paginakop>
      {gedaan && (
        <Melding toon="goed" live titel={t(`gedaan.${gedaan}.titel`)}>
          {t(`gedaan.${gedaan}.tekst`)}
        </Melding>
      )}
      {zaak.weg.length > 0 && <Taken zaak={zaak} />}
      <Zaakindeling
        rechts={
          <>
            <Contact zaak={zaak} />
            <Bijdrage zaak={kop.id} bijdrage={zaak.bijdrage} />
            <Bezwaar zaak={zaak} />
            <Meer zaak={zaak} />
          </>
        }
      >
        <Zaakweg zaak={zaak} />
        <Hulp hulp={zaak.hulp} kop={kop} />
        <Stukken zaak={zaak} />
      </Zaakindeling>
    </Stapel>
  )
}
