import { schrijfEuro } from '@meedoen/kern'
import type { Bijdragemaand, Bijdrageoverzicht } from '@meedoen/levering'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { Waarom } from '../ui/Waarom.tsx'
import { laadBijdragemaanden } from './bijdrage.server.ts'
import { useMaand } from './maand.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadBijdragemaanden(vraag)

/** What is expected per month, from which month, why, and what changed. */
export default function Bijdragepagina() {
  const t = useTekst('mijn')
  const opMaand = useMaand()
  const { kop, overzicht } = useLoaderData<typeof loader>()
  return (
    <Stapel smal>
      <Stapkop kop={kop} titel={t('bijdrage.paginaTitel')} inleiding={t('bijdrage.inleiding')} />
      {overzicht && overzicht.maanden.length > 0 ? (
        <>
          {overzicht.vanaf && <p>{t('bijdrage.vanafMaand', { maand: opMaand(overzicht.vanaf) })}</p>}
          {overzicht.maanden.map((maand) => (
            <Maand key={maand.maand} maand={maand} />
          ))}
          <Veranderd herzieningen={overzicht.herzieningen} />
        </>
      ) : (
        <Leeg titel={t('bijdrage.nogNiets')} tekst={t('bijdrage.nogNietsTekst')} />
      )}
    </Stapel>
  )
}

function Maand({ maand: { maand, bedrag, uitleg } }: { maand: Bijdragemaand }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const opMaand = useMaand()
  return (
    <Kaart titel={opMaand(maand)} icoon="euro">
      <p>
        <span className="md-bedrag">{bedrag === 0 ? t('bijdrage.niets') : schrijfEuro(bedrag, taal)}</span>
      </p>
      <Waarom uitleg={uitleg} kop={t('bijdrage.waarom')} />
    </Kaart>
  )
}

function Veranderd({ herzieningen }: Pick<Bijdrageoverzicht, 'herzieningen'>) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const opMaand = useMaand()
  if (herzieningen.length === 0) return null
  return (
    <Kaart titel={t('bijdrage.veranderd')} icoon="klok" soort="zacht">
      {herzieningen.map(({ maand, maanden, uitleg }) => (
        <div key={`${maand}${maanden[0]?.maand}`}>
          <p>{t('bijdrage.herzien', { maand: opMaand(maand) })}</p>
          <ul>
            {maanden.map((een) => (
              <li key={een.maand}>
                {t('bijdrage.was', {
                  maand: opMaand(een.maand),
                  was: schrijfEuro(een.was, taal),
                  wordt: schrijfEuro(een.wordt, taal),
                })}
              </li>
            ))}
          </ul>
          {uitleg && <Waarom uitleg={uitleg} kop={t('bijdrage.waarom')} />}
        </div>
      ))}
    </Kaart>
  )
}
