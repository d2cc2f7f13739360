import type { Tekst } from '../uitleg.ts'

/** The three conditions of Wmo 2015 art. 2.3.6 lid 2. */
export type PgbVoorwaarde = 'bekwaam' | 'gemotiveerd' | 'kwaliteit'

/** A question that helps to judge a condition; `ja` always speaks for a pgb. */
export type PgbVraag = { readonly code: string; readonly voorwaarde: PgbVoorwaarde; readonly vraag: Tekst }

/** The questions of our own frame. A `ja` speaks for a pgb. Help of network or vertegenwoordiger always counts (lid 2 a). */
export const PGB_VRAGEN: readonly PgbVraag[] = [
  {
    code: 'overzicht',
    voorwaarde: 'bekwaam',
    vraag: {
      nl: 'Weet u, alleen of met hulp, welke hulp u nodig heeft en waarom?',
      en: 'Do you know, alone or with help, which support you need and why?',
    },
  },
  {
    code: 'kiezen',
    voorwaarde: 'bekwaam',
    vraag: {
      nl: 'Kunt u een hulp kiezen en er goede afspraken mee maken?',
      en: 'Can you choose a helper and make sound agreements?',
    },
  },
  {
    code: 'administratie',
    voorwaarde: 'bekwaam',
    vraag: {
      nl: 'Kunt u de papieren bijhouden en rekeningen op tijd doorgeven aan de SVB?',
      en: 'Can you keep the papers and pass on bills to the SVB in time?',
    },
  },
  {
    code: 'aansturen',
    voorwaarde: 'bekwaam',
    vraag: {
      nl: 'Kunt u de hulp zeggen wat beter moet, en stoppen als het niet goed gaat?',
      en: 'Can you tell the helper what must improve, and stop when it goes wrong?',
    },
  },
  {
    code: 'onafhankelijk-beheer',
    voorwaarde: 'bekwaam',
    vraag: {
      nl: 'Is degene die het pgb beheert iemand anders dan de betaalde hulp?',
      en: 'Is the one who manages the budget somebody other than the paid helper?',
    },
  },
  {
    code: 'reden',
    voorwaarde: 'gemotiveerd',
    vraag: {
      nl: 'Heeft u uitgelegd waarom hulp die de gemeente regelt minder goed past?',
      en: 'Have you explained why support arranged by the municipality fits less well?',
    },
  },
  {
    code: 'eigen-keuze',
    voorwaarde: 'gemotiveerd',
    vraag: {
      nl: 'Is het uw eigen keuze en niet die van een aanbieder?',
      en: 'Is it your own choice and not that of a provider?',
    },
  },
  {
    code: 'veilig',
    voorwaarde: 'kwaliteit',
    vraag: { nl: 'Is de hulp veilig voor u?', en: 'Is the support safe for you?' },
  },
  {
    code: 'doel',
    voorwaarde: 'kwaliteit',
    vraag: {
      nl: 'Past de hulp bij het doel dat in het verslag staat?',
      en: 'Does the support fit the goal in the report?',
    },
  },
  {
    code: 'clientgericht',
    voorwaarde: 'kwaliteit',
    vraag: { nl: 'Houdt de hulp rekening met wat u wilt en gewend bent?', en: 'Does the helper heed what you want?' },
  },
]
