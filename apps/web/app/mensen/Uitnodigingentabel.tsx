import { schrijfDatum } from '@meedoen/kern'
import type { Uitnodigingstand } from '@meedoen/toegang'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import type { Icoonnaam } from '../ui/Icoon.tsx'
import { Rij } from '../ui/Indeling.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import { Lijstknop } from './Mensentabel.tsx'
import type { Uitnodigingregel } from './mensen.server.ts'

type Props = { uitnodigingen: readonly Uitnodigingregel[]; perMail: boolean; voorGemeente?: boolean }

/** Who was invited, and what became of it. */
export function Uitnodigingentabel({ uitnodigingen, perMail, voorGemeente = false }: Props) {
  const t = useTekst('mensen')
  const tb = useTekst('beheer')
  const aanbieder: Kolom<Uitnodigingregel> = {
    sleutel: 'aanbieder',
    kop: tb('aanbieders.aanbieder'),
    cel: (regel) => regel.aanbieder,
  }
  return (
    <Tabel
      bijschrift={t('uitnodigingen')}
      rijen={uitnodigingen}
      sleutel={({ id }) => id}
      leeg={<Leeg titel={t('geenUitnodigingen')} tekst={t('geenUitnodigingenTekst')} />}
      kolommen={[
        { sleutel: 'naam', kop: t('naam'), cel: ({ naam }) => naam },
        ...(voorGemeente ? [aanbieder] : []),
        { sleutel: 'email', kop: t('email'), cel: ({ email }) => <span className="md-adres">{email}</span> },
        {
          sleutel: 'rol',
          kop: t('rol'),
          cel: ({ beheertMensen, toegangGesloten }) =>
            t(toegangGesloten ? 'rolGesloten' : beheertMensen ? 'rolBeheert' : 'rolWerkt'),
        },
        { sleutel: 'stand', kop: t('stand'), cel: (regel) => <Stand regel={regel} perMail={perMail} /> },
        { sleutel: 'doe', kop: t('wijzig'), cel: (regel) => <Knoppen regel={regel} perMail={perMail} /> },
      ]}
    />
  )
}

const BEELD: Readonly<Record<Uitnodigingstand, readonly [Badgetoon, Icoonnaam]>> = {
  open: ['info', 'klok'],
  gebruikt: ['goed', 'vink'],
  verlopen: ['letop', 'letop'],
  ingetrokken: ['stil', 'niet'],
}

function Stand({ regel: { stand, laatsteDag, ...mail }, perMail }: { regel: Uitnodigingregel; perMail: boolean }) {
  const t = useTekst('mensen')
  const taal = useTaal()
  const [toon, icoon] = BEELD[stand]
  return (
    <>
      <Badge toon={toon} icoon={icoon}>
        {t(`standen.${stand}`, { datum: schrijfDatum(laatsteDag, taal) })}
      </Badge>
      {perMail && stand === 'open' && <Mailstand {...mail} />}
    </>
  )
}

/** Whether the mail left; of one that was refused for good what to do now. */
function Mailstand({ verstuurdOp, onbestelbaar }: Pick<Uitnodigingregel, 'verstuurdOp' | 'onbestelbaar'>) {
  const t = useTekst('mensen')
  const taal = useTaal()
  if (onbestelbaar)
    return (
      <>
        {' '}
        <Badge toon="fout" icoon="letop">
          {t('onbestelbaar')}
        </Badge>
        <span className="md-klein"> {t('onbestelbaarTekst')}</span>
      </>
    )
  const tekst = verstuurdOp ? t('verstuurd', { datum: schrijfDatum(verstuurdOp, taal) }) : t('wordtVerstuurd')
  return <span className="md-zacht md-klein"> {tekst}</span>
}

function Knoppen({ regel: { id, naam, stand }, perMail }: { regel: Uitnodigingregel; perMail: boolean }) {
  const t = useTekst('mensen')
  if (stand === 'gebruikt') return null
  return (
    <Rij>
      <Lijstknop naam={naam} id={id} doe="opnieuw">
        {t(perMail ? 'opnieuw' : 'maakLink')}
      </Lijstknop>
      {stand === 'open' && (
        <Lijstknop naam={naam} id={id} doe="trek-in">
          {t('trekIn')}
        </Lijstknop>
      )}
    </Rij>
  )
}
