// Written by `npm run typen` from the migrated database. Do not edit.
import type { AgbCode, Bsn, Datum, Gemeentecode } from '@meedoen/kern'
import type { ColumnType, Generated } from 'kysely'

export interface Database {
  'inkoop.aanbieder': {
    gemeente: Gemeentecode
    agb: AgbCode
    naam: string
    telefoon: string
    email: string
    website: string
    omschrijving_nl: string
    omschrijving_en: string
    iban: string | null
    geen_nieuwe_vanaf: Datum | null
  }
  'inkoop.beschikbaarheid': {
    gemeente: Gemeentecode
    agb: AgbCode
    product: string
    volgnummer: number
    wachttijd_weken: number
    vrije_plaatsen: number | null
    op: Date
    door_soort: string
    door: string
  }
  'inkoop.capaciteit': {
    gemeente: Gemeentecode
    agb: AgbCode
    product: string
    volgnummer: number
    vanaf: Datum
    maat: string
    aantal: number | null
    op: Date
    door: string
  }
  'inkoop.contract': {
    gemeente: Gemeentecode
    nummer: string
    agb: AgbCode
    begin: Datum
    eind: Datum | null
  }
  'inkoop.laatste_beschikbaarheid': {
    gemeente: Gemeentecode
    agb: AgbCode
    product: string
    wachttijd_weken: number
    vrije_plaatsen: number | null
    op: Date
    door_soort: string
  }
  'inkoop.product': {
    gemeente: Gemeentecode
    code: string
    categorie: string
    voorziening: string
    naam_nl: string
    naam_en: string
    eenheid: string
    frequentie: string
    alphahulp: Generated<boolean>
    variant: Generated<string>
    met_budget: Generated<boolean>
  }
  'inkoop.rekeningwijziging': {
    gemeente: Gemeentecode
    agb: AgbCode
    volgnummer: number
    iban: string
    voorgesteld_door: string
    voorgesteld_op: Date
    bevestigd_door: string | null
    bevestigd_op: Date | null
  }
  'inkoop.tarief': {
    gemeente: Gemeentecode
    contract: string
    product: string
    begin: Datum
    eind: Datum | null
    bedrag: number
    wachttijd_weken: Generated<number>
  }
  'inkoop.tariefperiode': {
    gemeente: Gemeentecode
    contract: string
    product: string
    begin: Datum
    eind: Datum | null
    bedrag: number
    wachttijd_weken: number
  }
  'inkoop.wijziging': {
    gemeente: Gemeentecode
    id: Generated<string>
    soort: string
    agb: AgbCode | null
    contract: string | null
    product: string | null
    was: ColumnType<unknown, string | null | undefined, string | null>
    wordt: ColumnType<unknown, string | null | undefined, string | null>
    op: Date
    door: string
  }
  'levering.afzendersleutel': {
    gemeente: Gemeentecode
    id: string
    uitgever: string
    kid: string
    agbs: string[]
    jwk: ColumnType<unknown, string, string>
    geldig_tot: Datum
    ingetrokken: Date | null
    toegevoegd: Date
    door_id: string
  }
  'levering.batchdeclaratie': {
    gemeente: Gemeentecode
    batch: string
    declaratie: string
    agb: AgbCode
    bedrag: number
    vervallen: Generated<boolean>
  }
  'levering.bericht': {
    gemeente: Gemeentecode
    id: string
    richting: string
    soort: string
    afzender: string
    ontvanger: string
    identificatie: string
    agb: AgbCode | null
    stand: string
    herkomst: string
    inhoud: Uint8Array
    sha256: string
    bevindingen: ColumnType<unknown, string | undefined, string>
    toelichting: string | null
    antwoord_op: string | null
    antwoord_uiterlijk: Datum | null
    termijn: ColumnType<unknown, string | null | undefined, string | null>
    aangemaakt: Date
    verzonden: Date | null
    vastgelopen_om: string | null
    vervangen_door: string | null
  }
  'levering.berichtregel': {
    gemeente: Gemeentecode
    bericht: string
    toewijzing: string
  }
  'levering.betaalbatch': {
    gemeente: Gemeentecode
    id: string
    nummer: number
    stand: string
    bedrag: number
    betalingen: number
    uitvoerdatum: Datum
    bestand: Uint8Array
    sha256: string
    aangemaakt: Date
    versie: number
  }
  'levering.betaalbatchfeit': {
    gemeente: Gemeentecode
    batch: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.betaling': {
    gemeente: Gemeentecode
    batch: string
    agb: AgbCode
    iban: string
    bedrag: number
    omschrijving: string
  }
  'levering.betwisting': {
    gemeente: Gemeentecode
    id: string
    declaratie: string
    regel: number
    agb: AgbCode
    tekst: string
    op: Date
    antwoord: string | null
    uitkomst: string | null
    beantwoord_op: Date | null
  }
  'levering.bijdragefeit': {
    gemeente: Gemeentecode
    onderwerp: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.bijdragelijn': {
    gemeente: Gemeentecode
    persoon: string
    volgnummer: number
    ronde: string
    gemeld: ColumnType<unknown, string, string>
    lijn: ColumnType<unknown, string, string>
  }
  'levering.bijdragemelding': {
    gemeente: Gemeentecode
    ronde: string
    volgnummer: number
    persoon: string
    soort: string
    startnummer: number
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.bijdrageronde': {
    gemeente: Gemeentecode
    id: string
    maand: Datum
    nummer: number
    besluit: Datum
    stand: string
    gestart: Date
    klaar: Date | null
    tot_persoon: string | null
    tellingen: ColumnType<unknown, string, string>
    formaat: string | null
    bestand: Uint8Array | null
    sha256: string | null
    aangeleverd: Date | null
  }
  'levering.declaratie': {
    gemeente: Gemeentecode
    id: string
    agb: AgbCode
    nummer: string
    bericht: string
    periode_begin: Datum
    periode_eind: Datum
    ontvangen_op: Datum
    antwoord_uiterlijk: Datum
    ingediend: number
    toegekend: number
    regels: number
    afgewezen: number
    stand: string
    versie: number
  }
  'levering.declaratiefeit': {
    gemeente: Gemeentecode
    declaratie: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.eigensleutel': {
    gemeente: Gemeentecode
    generatie: number
    vanaf: Date
    door_id: string
  }
  'levering.envelop': {
    gemeente: Gemeentecode
    bericht: string
    referentie: string
  }
  'levering.feit': {
    gemeente: Gemeentecode
    toewijzing: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.herinnering': {
    gemeente: Gemeentecode
    toewijzing: string
    soort: string
    op: Datum
    door_id: string
  }
  'levering.nummerreeks': {
    gemeente: Gemeentecode
    reeks: string
    laatste: number
  }
  'levering.pgbbesteding': {
    gemeente: Gemeentecode
    id: string
    budget: string
    nummer: number
    overeenkomst: string
    maand: Datum
    bedrag: number
    stand: string
    uiterlijk: Datum
    betaald_op: Datum | null
  }
  'levering.pgbbewijs': {
    gemeente: Gemeentecode
    id: string
    budget: string
    besteding: string | null
    steekproef: string | null
    naam: string
    mediatype: string
    grootte: number
    sha256: string
    inhoud: Uint8Array
    aangemaakt: Date
  }
  'levering.pgbbudget': {
    gemeente: Gemeentecode
    id: string
    nummer: number
    zaak: string
    voorziening: string
    persoon: string
    soort: string
    product: string
    bedrag: number
    begin: Datum
    eind: Datum | null
    stand: string
    te_beoordelen: boolean
    betaal_uiterlijk: Datum | null
    controle_open: boolean
    afrekenen_na: Datum | null
    versie: number
  }
  'levering.pgbcontrole': {
    gemeente: Gemeentecode
    steekproef: string
    budget: string
    jaar: number
    stand: string
    uiterlijk: Datum
    bedrag: number
  }
  'levering.pgbfeit': {
    gemeente: Gemeentecode
    budget: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.pgbsteekproef': {
    gemeente: Gemeentecode
    id: string
    jaar: number
    zaad: string
    omvang: number
    populatie: number
    op: Datum
    door_id: string
  }
  'levering.pgbtekst': {
    gemeente: Gemeentecode
    id: string
    budget: string
    soort: string
    inhoud: string
    aangemaakt: Date
  }
  'levering.poging': {
    gemeente: Gemeentecode
    bericht: string
    nummer: number
    op: Date
    transport: string
    gelukt: boolean
    code: string | null
    detail: string | null
  }
  'levering.postfeit': {
    gemeente: Gemeentecode
    bericht: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'levering.postnotitie': {
    gemeente: Gemeentecode
    bericht: string
    volgnummer: number
    tekst: string
  }
  'levering.prestatie': {
    gemeente: Gemeentecode
    declaratie: string
    regel: number
    agb: AgbCode
    referentie: string
    vorige_referentie: string | null
    toewijzing: string | null
    toewijzing_nummer: number
    categorie: string
    product: string
    begin: Datum
    eind: Datum
    volume: number
    eenheid: string
    tarief: number | null
    bedrag: number
    toegekend: boolean
    codes: Generated<string[]>
  }
  'levering.toewijzing': {
    gemeente: Gemeentecode
    id: string
    nummer: number
    zaak: string
    voorziening: string
    persoon: string
    agb: AgbCode
    contract: string
    product: string
    categorie: string
    volume: number
    eenheid: string
    frequentie: string
    begin: Datum
    eind: Datum | null
    toegewezen_op: Date
    reden_wijziging: string | null
    stand: 'opgesteld' | 'verzonden' | 'aanvaard' | 'afgewezen' | 'gestart' | 'onderbroken' | 'gestopt' | 'beeindigd' | 'ingetrokken'
    start_uiterlijk: Datum
    gestart_op: Datum | null
    versie: number
    gestopt_op: Datum | null
    hulp: ColumnType<unknown, string | undefined, string>
    met_budget: Generated<boolean>
  }
  'levering.verbinding': {
    gemeente: Gemeentecode
    partij: string
    transport: string
    adres: string | null
    envelop: Generated<boolean>
    gewijzigd: Date
    door_id: string
    beproefd: Date | null
    beproefd_code: string | null
    beproefd_detail: string | null
  }
  'levering.verbruik': {
    gemeente: Gemeentecode
    toewijzing: string
    eenheid: string
    volume: number
    bedrag: number
  }
  'levering.verzending': {
    gemeente: Gemeentecode
    bericht: string
    pogingen: number
    volgende: Date | null
    bezig_tot: Date | null
  }
  'levering.verzoek': {
    gemeente: Gemeentecode
    id: string
    soort: string
    agb: AgbCode
    referentie: string
    bericht: string
    persoon: string | null
    zaak: string | null
    ontvangen_op: Datum
    stand: string
    antwoord_uiterlijk: Datum
    versie: number
  }
  'levering.verzoekfeit': {
    gemeente: Gemeentecode
    verzoek: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    gegevens: ColumnType<unknown, string, string>
  }
  'loket.aanbod': {
    gemeente: Gemeentecode
    id: string
    soort: string
    naam_nl: string
    naam_en: string
    omschrijving_nl: string
    omschrijving_en: string
    zoekwoorden: Generated<string[]>
    leefgebieden: Generated<string[]>
    waar: string
    telefoon: string
    website: string | null
    kosten_nl: string
    kosten_en: string
  }
  'personen.adres': {
    gemeente: Gemeentecode
    persoon: string
    soort: string
    vanaf: Datum
    tot: Datum | null
    straat: string
    huisnummer: number
    huisletter: string | null
    toevoeging: string | null
    postcode: string
    plaats: string
  }
  'personen.persoon': {
    gemeente: Gemeentecode
    id: Generated<string>
    bsn: Bsn
    voornamen: string
    voorletters: string
    voorvoegsel: string | null
    achternaam: string
    partner_voorvoegsel: string | null
    partner_achternaam: string | null
    naamgebruik: Generated<string>
    geboortedatum: Datum
    geslacht: string
    overleden_op: Datum | null
    vertrokken_op: Datum | null
    geheim: Generated<boolean>
    taal: Generated<string>
    telefoon: string | null
    email: string | null
    huishouden: Generated<string>
  }
  'personen.relatie': {
    gemeente: Gemeentecode
    id: Generated<string>
    persoon: string
    ander: string | null
    naam: string
    telefoon: string | null
    rol: 'partner' | 'huisgenoot' | 'mantelzorger' | 'vertegenwoordiger' | 'contactpersoon' | 'clientondersteuner'
    soort: string
    vanaf: Datum
    tot: Datum | null
  }
  'personen.zoeksleutel': {
    gemeente: Gemeentecode
    sleutel: string
    persoon: string
  }
  'platform.gemeente': {
    code: Gemeentecode
    naam: string
    hostnaam: string
    instellingen: ColumnType<unknown, string | undefined, string>
  }
  'platform.migratie': {
    kamer: string
    nummer: number
    naam: string
    controlegetal: string
    uitgevoerd: Generated<Date>
  }
  'platform.sessie': {
    id: string
    gemeente: Gemeentecode
    gegevens: ColumnType<unknown, string, string>
    aangemaakt: Generated<Date>
    laatst_gezien: Generated<Date>
    verloopt: Date
  }
  'toegang.aanbiedermedewerker': {
    gemeente: Gemeentecode
    id: Generated<string>
    sub: string
    naam: string
    agb: AgbCode
    actief: Generated<boolean>
    beheert_mensen: Generated<boolean>
  }
  'toegang.inzage': {
    gemeente: Gemeentecode
    keten: string
    volgnummer: number
    op: Date
    wie_soort: string
    wie_id: string
    persoon: string | null
    zaak: string | null
    handeling: string
    doel: string
    reden: string | null
    hash: string
  }
  'toegang.keten': {
    gemeente: Gemeentecode
    keten: string
    laatste: number
    hash: string
    zegel: string
  }
  'toegang.leverancier': {
    gemeente: Gemeentecode
    id: Generated<string>
    naam: string
    token_hash: string
    actief: Generated<boolean>
  }
  'toegang.medewerker': {
    gemeente: Gemeentecode
    id: Generated<string>
    sub: string
    naam: string
    telefoon: string
    email: string
    team: string
    functie: string
    rollen: Generated<string[]>
    mandaten: Generated<string[]>
    actief: Generated<boolean>
  }
  'toegang.noodinzage': {
    gemeente: Gemeentecode
    id: Generated<string>
    medewerker: string
    persoon: string
    reden: string
    op: Date
    verloopt: Date
  }
  'toegang.uitnodiging': {
    gemeente: Gemeentecode
    id: Generated<string>
    agb: AgbCode
    naam: string
    email: string
    beheert_mensen: boolean
    sleutel: string
    zout: string
    code_hash: string
    op: Date
    verloopt: Date
    door_soort: string
    door_id: string
    verstuurd_op: Date | null
    ingetrokken_op: Date | null
    gebruikt_op: Date | null
    medewerker: string | null
    onbestelbaar_op: Date | null
  }
  'verordening.ontwerp': {
    gemeente: Gemeentecode
    id: Generated<string>
    onderwerp: string
    naam: string
    ingang: Datum
    bron: string
    inhoud: ColumnType<unknown, string, string>
    gewijzigd_op: Date
    gewijzigd_door: string
  }
  'verordening.versie': {
    gemeente: Gemeentecode
    onderwerp: string
    ingang: Datum
    volgnummer: number
    bron: string
    inhoud: ColumnType<unknown, string, string>
    vastgesteld_op: Date
    vastgesteld_door: string
  }
  'zaken.betrokkene': {
    gemeente: Gemeentecode
    zaak: string
    persoon: string
    rol: string
    onderdelen: string[]
    vanaf: Datum
  }
  'zaken.bijdragegrondslag': {
    gemeente: Gemeentecode
    id: string
    persoon: string
    soort: string
    vorm: string | null
    begin: Datum | null
    eind: Datum | null
    einde: Datum | null
  }
  'zaken.concept': {
    gemeente: Gemeentecode
    id: string
    hervat_hash: string
    kanaal: 'web' | 'telefoon' | 'balie' | 'leverancier'
    eigenaar_soort: string
    eigenaar_id: string | null
    antwoorden: ColumnType<unknown, string, string>
    gewijzigd: Date
    verloopt: Date
    zaak: string | null
  }
  'zaken.document': {
    gemeente: Gemeentecode
    id: string
    zaak: string
    soort: string
    naam: string
    mediatype: string
    grootte: number
    sha256: string
    inhoud: Uint8Array | null
    brief: ColumnType<unknown, string | null | undefined, string | null>
    inwoner_ziet: boolean
    aangemaakt: Date
  }
  'zaken.doorlooptijd': {
    gemeente: Gemeentecode
    melding_op: Datum
    fase: 'melding' | 'onderzoek' | 'aanvraag' | 'uitvoering' | 'afgesloten'
    spoed: boolean
    verslag_op: Datum | null
    onderzoek_uiterlijk: Datum
    aanvraag_op: Datum | null
    besluit_op: Datum | null
    beslissen_uiterlijk: Datum | null
    klok_soort: string | null
    klok_datum: Datum | null
    klok_opgeschort: boolean
    uitkomst: string | null
    afgesloten_op: Datum | null
  }
  'zaken.feit': {
    gemeente: Gemeentecode
    zaak: string
    volgnummer: number
    soort: string
    op: Date
    door_soort: string
    door_id: string
    mandaat: string | null
    gegevens: ColumnType<unknown, string, string>
  }
  'zaken.filter': {
    gemeente: Gemeentecode
    medewerker: string
    naam: string
    inhoud: ColumnType<unknown, string, string>
  }
  'zaken.lopende_hulp': {
    gemeente: Gemeentecode
    persoon: string
    soort: string
    vorm: string | null
    product: string | null
    agb: AgbCode | null
    volume: number | null
    eenheid: string | null
    frequentie: string | null
    pgb_bedrag: number | null
    begin: Datum | null
    eind: Datum | null
    stand: string
    berekening: ColumnType<unknown, string | null | undefined, string | null>
  }
  'zaken.nummerreeks': {
    gemeente: Gemeentecode
    jaar: number
    laatste: number
  }
  'zaken.planconcept': {
    gemeente: Gemeentecode
    zaak: string
    houder: string
    antwoorden: ColumnType<unknown, string, string>
    gewijzigd: Date
    verloopt: Date
  }
  'zaken.signaal': {
    gemeente: Gemeentecode
    medewerker: string
    zaak: string
    soort: string
    datum: Datum
    gezien: Generated<boolean>
  }
  'zaken.tekst': {
    gemeente: Gemeentecode
    id: string
    zaak: string
    soort: string
    inhoud: string
    aangemaakt: Date
  }
  'zaken.toegangslink': {
    gemeente: Gemeentecode
    hash: string
    zaak: string
    doel: string
    verloopt: Date
  }
  'zaken.verwerkt': {
    gemeente: Gemeentecode
    sleutel: string
    antwoord: ColumnType<unknown, string, string>
    op: Date
  }
  'zaken.voorziening': {
    gemeente: Gemeentecode
    id: string
    zaak: string
    persoon: string
    soort: string
    besluit: string
    grond: string | null
    tijdelijk: boolean
    vorm: string | null
    product: string | null
    agb: AgbCode | null
    volume: number | null
    eenheid: string | null
    frequentie: string | null
    pgb_bedrag: number | null
    begin: Datum | null
    eind: Datum | null
    stand: string
    berekening: ColumnType<unknown, string | null | undefined, string | null>
  }
  'zaken.zaak': {
    gemeente: Gemeentecode
    id: string
    nummer: string
    persoon: string | null
    fase: 'melding' | 'onderzoek' | 'aanvraag' | 'uitvoering' | 'afgesloten'
    stand: string
    kanaal: 'web' | 'telefoon' | 'balie' | 'leverancier'
    spoed: boolean
    veiligheid: Generated<boolean>
    behandelaar: string | null
    team: string
    melding_op: Datum
    onderzoek_uiterlijk: Datum
    gesprek_op: Date | null
    verslag_op: Datum | null
    aanvraag_op: Datum | null
    besluit_op: Datum | null
    beslissen_uiterlijk: Datum | null
    klok_soort: string | null
    klok_datum: Datum | null
    klok_opgeschort: Generated<boolean>
    afgesloten_op: Datum | null
    uitkomst: string | null
    versie: number
  }
}
