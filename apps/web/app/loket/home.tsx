import { Rekenkaarten } from '../rekenhulp/Rekenkaarten.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from '../ui/Illustratie.tsx'
import { Rij, Stapel, Venstertitel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'

/** The front door: one promise, two ways in, three things good to know. */
export default function Home() {
  const t = useTekst('loket')
  return (
    <Stapel ruimte="ruim">
      <Venstertitel titel={t('home.belofte')} />
      <div className="md-belofte">
        <Stapel>
          <h1>
            <span className="md-belofte__zin">{t('home.vraag')}</span>{' '}
            <span className="md-belofte__zin">{t('home.belofte')}</span>
          </h1>
          <p className="md-inleiding">{t('home.inleiding')}</p>
          <Rij>
            <Knoplink naar="/melding">{t('home.vraagHulp')}</Knoplink>
            <Knoplink naar="/aanbod" soort="tweede">
              {t('home.inDeBuurt')}
            </Knoplink>
          </Rij>
        </Stapel>
        <Illustratie className="md-belofte__beeld" alt={t('home.beeld')} />
      </div>
      <GoedOmTeWeten />
      <Rekenen />
    </Stapel>
  )
}

function GoedOmTeWeten() {
  const t = useTekst('loket')
  const kaarten = [
    { deel: 'betalen', adres: '/eigen-bijdrage' },
    { deel: 'mantelzorg', adres: '/mantelzorg' },
    { deel: 'meedenken', adres: '/clientondersteuning' },
  ] as const
  return (
    <Kaartenrij>
      {kaarten.map(({ deel, adres }) => (
        <Kaart
          key={deel}
          titel={t(`home.${deel}.titel`)}
          tekst={t(`home.${deel}.tekst`)}
          naar={{ adres, tekst: t(`home.${deel}.naar`) }}
        />
      ))}
    </Kaartenrij>
  )
}

function Rekenen() {
  const t = useTekst('loket')
  return (
    <section>
      <Stapel>
        <Stapel ruimte="dicht">
          <h2>{t('home.rekenen.titel')}</h2>
          <p className="md-zacht">{t('home.rekenen.tekst')}</p>
        </Stapel>
        <Rekenkaarten niveau={3} />
      </Stapel>
    </section>
  )
}
