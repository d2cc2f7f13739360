/** Why a line was refused, by return code of the standard: what is the matter, and what the provider can do. */
export const redenen = {
  '0001': { wat: 'Er staat een technische fout in deze regel.', doe: 'Kijk de gegevens na en declareer opnieuw.' },
  '0611': { wat: 'Het tarief is niet het afgesproken tarief.', doe: 'Gebruik het tarief uit uw contract.' },
  '8017': {
    wat: 'De regel die u terugneemt, kennen wij niet of was anders.',
    doe: 'Neem alles gelijk over van de regel die was toegekend.',
  },
  '8021': { wat: 'Dit referentienummer is al eens gebruikt.', doe: 'Geef de regel een nieuw nummer.' },
  '8187': {
    wat: 'Deze cliënt heeft bij ons geen toewijzing bij u.',
    doe: 'Kijk of het burgerservicenummer klopt. Klopt het, bel dan de gemeente.',
  },
  '8214': {
    wat: 'Over een latere maand is al gedeclareerd.',
    doe: 'Zet de regel in de declaratie van een latere maand.',
  },
  '9307': { wat: 'De hulp begint voor de toewijzing.', doe: 'Begin de regel op de eerste dag van de toewijzing.' },
  '9308': { wat: 'De hulp eindigt na de toewijzing.', doe: 'Eindig de regel op de laatste dag van de toewijzing.' },
  '9319': { wat: 'De hulp ligt na de maand van de declaratie.', doe: 'Declareer deze hulp in een latere maand.' },
  '9321': {
    wat: 'Dit is meer dan er in deze maand mag.',
    doe: 'Vul minder in. Gaf u meer hulp dan is toegewezen, bel dan de gemeente.',
  },
  '9322': {
    wat: 'Samen met eerdere maanden is dit meer dan er is toegewezen.',
    doe: 'Vul in wat er nog over is. Is er meer nodig, bel dan de gemeente.',
  },
  '9338': {
    wat: 'Bij deze regel hoort geen toewijzing van deze cliënt.',
    doe: 'Kijk in de toewijzing welk nummer het is.',
  },
  '9339': {
    wat: 'De productcategorie is niet die van de toewijzing.',
    doe: 'Neem de categorie van de toewijzing over.',
  },
  '9340': { wat: 'Het product is niet dat van de toewijzing.', doe: 'Neem het product van de toewijzing over.' },
  '9341': { wat: 'De eenheid past niet bij de toewijzing.', doe: 'Declareer in de eenheid van de toewijzing.' },
  '9346': { wat: 'Het bedrag is niet het aantal maal het tarief.', doe: 'Reken het bedrag opnieuw uit.' },
  '9369': { wat: 'Het budget is op.', doe: 'Vul in wat er nog over is, of bel de gemeente.' },
  '9384': { wat: 'Deze toewijzing heeft nooit gegolden.', doe: 'Gaf u toch hulp, bel dan de gemeente.' },
  '9387': {
    wat: 'De regel begint niet op de goede dag.',
    doe: 'Begin op de eerste van de maand, of op de eerste dag van de toewijzing.',
  },
  '9388': {
    wat: 'De regel eindigt niet op de goede dag.',
    doe: 'Eindig op de laatste van de maand, of op de laatste dag van de toewijzing.',
  },
  '9389': {
    wat: 'Over deze maand is al hulp toegekend.',
    doe: 'Was dat niet goed, verbeter dan de regel die is toegekend.',
  },
  '9390': { wat: 'Deze regel is al teruggenomen.', doe: 'U hoeft niets te doen.' },
  S329: { wat: 'De productcode hoort niet bij de categorie.', doe: 'Kijk in uw contract welke categorie het is.' },
}
