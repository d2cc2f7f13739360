import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Gedaan } from '../../mensen/Gedaan.tsx'
import { Linkmelding } from '../../mensen/Linkmelding.tsx'
import { Mensentabel } from '../../mensen/Mensentabel.tsx'
import { Nodigformulier } from '../../mensen/Nodigformulier.tsx'
import { Uitnodigingentabel } from '../../mensen/Uitnodigingentabel.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import { haalAanbiedermedewerkers, verwerk } from './mensen.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalAanbiedermedewerkers(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

/** People of providers who may see the assignments of their organisation, and who were invited to. */
export default function Aanbieders() {
  const t = useTekst('beheer')
  const ti = useTekst('inkoop')
  const tm = useTekst('mensen')
  const zin = useWeigering()
  const { mensen, uitnodigingen, perMail, dagen, magToelaten, gekozen, eersteBeheerder } =
    useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { weigering, waarden } = antwoord ?? {}
  const doe = weigering && waarden?.doe
  const uitnodiging = uitnodigingen.find(({ email }) => email === antwoord?.gemaakt?.email)
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={t('aanbieders.titel')}
        inleiding={t('aanbieders.inleiding')}
        fout={weigering !== undefined}
        terug={{ naar: '/beheer/aanbieders', tekst: ti('lijst.titel') }}
      />
      {!antwoord && <Gedaan />}
      {antwoord?.gemaakt && <Linkmelding gemaakt={antwoord.gemaakt} aanbieder={uitnodiging?.aanbieder ?? ''} />}
      {weigering && doe !== 'nodig-uit' && doe !== 'laat-toe' && <Melding toon="fout">{zin(weigering)}</Melding>}
      <Nodigformulier
        dagen={dagen}
        weigering={doe === 'nodig-uit' ? weigering : undefined}
        waarden={doe === 'nodig-uit' ? waarden : { agb: gekozen, beheert: eersteBeheerder ? 'ja' : undefined }}
      >
        <Aanbiederkeuze />
      </Nodigformulier>
      <section>
        <Stapel>
          <h2>{tm('uitnodigingen')}</h2>
          <Uitnodigingentabel uitnodigingen={uitnodigingen} perMail={perMail} voorGemeente />
        </Stapel>
      </section>
      <section>
        <Stapel>
          <h2>{t('aanbieders.binnen')}</h2>
          <Mensentabel mensen={mensen} bijschrift={t('aanbieders.binnen')} voorGemeente />
        </Stapel>
      </section>
      {magToelaten && <Laattoe fout={doe === 'laat-toe'} />}
    </Stapel>
  )
}

function Aanbiederkeuze() {
  const t = useTekst('beheer')
  const { aanbieders } = useLoaderData<typeof loader>()
  return (
    <Keuzelijst
      naam="agb"
      label={t('aanbieders.aanbieder')}
      keuzes={aanbieders.map(({ agb, naam }) => ({ waarde: agb, label: `${naam} (${agb})` }))}
    />
  )
}

/** The other way in: for who knows the log-in name beforehand, such as of a link with the system of a large provider. */
function Laattoe({ fout }: { fout: boolean }) {
  const t = useTekst('beheer')
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(fout ? antwoord?.weigering : undefined)
  return (
    <details className="md-waarom" open={fout}>
      <summary>{t('aanbieders.nieuw')}</summary>
      <div className="md-waarom__lijf">
        <Formulier
          naam="aanbieder"
          namen={{ agb: t('aanbieders.aanbieder'), naam: t('medewerkers.naam'), sub: t('medewerkers.sub') }}
          fouten={fouten}
          waarden={fout ? antwoord?.waarden : undefined}
        >
          <input type="hidden" name="doe" value="laat-toe" />
          <Aanbiederkeuze />
          <Tekstveld naam="naam" label={t('medewerkers.naam')} />
          <Tekstveld naam="sub" label={t('medewerkers.sub')} hint={t('aanbieders.subHint')} spellCheck={false} />
          <div>
            <Knop soort="tweede">{t('aanbieders.laatToe')}</Knop>
          </div>
        </Formulier>
      </div>
    </details>
  )
}
