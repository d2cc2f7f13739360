import type { Achternaam } from '@meedoen/personen'

/** First names by the time in which people were given them. */
type Voornamen = { readonly oud: readonly string[]; readonly jong: readonly string[] }

/** Names that go together: who is called Fatma is more often called Yılmaz than Hoekstra. */
export type Naamgroep = {
  readonly vrouw: Voornamen
  readonly man: Voornamen
  readonly achternamen: readonly Achternaam[]
  /** Does a woman of this group often take her husband's name? */
  readonly naamVanPartner: boolean
}

const woorden = (tekst: string): string[] => tekst.split(' ')

/** "van der Meer" is a prefix with a name; in "El Amrani" both words are the name. */
const familie = (tekst: string): Achternaam[] =>
  tekst.split(', ').map((naam) => {
    const [, voorvoegsel = '', achternaam = naam] = /^((?:\p{Ll}+ )*)(.+)$/u.exec(naam) ?? []
    return { voorvoegsel: voorvoegsel.trim() || null, achternaam }
  })

const NEDERLANDS: Naamgroep = {
  vrouw: {
    oud: woorden(
      'Truus Riet Annie Jannie Corrie Greet Bep Wil Toos Mien Sjaan Nel Gerda Ria Tineke Hennie Joke Ans Ineke Marijke Willy Dinie Trijntje Geertje Hilda Lien Ada Gré',
    ),
    jong: woorden(
      'Sanne Lotte Marieke Femke Eva Lisa Anouk Iris Kim Linda Esther Suzanne Monique Petra Ilse Roos Noor Julia Tess Saar Mila Nynke Jildou Merel',
    ),
  },
  man: {
    oud: woorden(
      'Jan Piet Kees Henk Gerrit Wim Cor Arie Dirk Klaas Teun Bertus Harm Siem Jaap Bram Rinus Frits Theo Ad Jos Toon Sjef Wiebe Sjoerd Harry Leo',
    ),
    jong: woorden(
      'Daan Bas Tim Jeroen Mark Sander Thijs Lars Ruben Niels Bart Erik Martijn Joost Wouter Luuk Finn Sem Levi Jesse Jelle Sybren',
    ),
  },
  achternamen: familie(
    'Bakker, Visser, Smit, Mulder, de Boer, de Groot, Bos, Vos, Peters, Hendriks, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruin, Schouten, van Beek, Willems, van Vliet, Hoekstra, Maas, Verhoeven, Koster, van Dam, Prins, Huisman, Blom, Peeters, de Jonge, Kuipers, Veenstra, Kuiper, Postma, Zijlstra, ter Horst, Wiersma, Scholten, Bosma, Terpstra, van Loon, Hofman, Groen, Nijland, Wolters, Molenaar, Timmermans, Sikkema, Oosterhuis, Rademaker, Buitenhuis, Lansink, Wagenaar',
  ),
  naamVanPartner: true,
}

const TURKS: Naamgroep = {
  vrouw: {
    oud: woorden('Fatma Hatice Emine Zeynep Ayşe Gülsüm Sevim'),
    jong: woorden('Elif Büşra Esra Melek Derya Aylin'),
  },
  man: { oud: woorden('Mehmet Mustafa Ali Hüseyin Osman İsmail'), jong: woorden('Emre Burak Yusuf Murat Kaan Cem') },
  achternamen: familie('Yılmaz, Kaya, Demir, Çelik, Şahin, Aydın, Öztürk, Arslan, Doğan, Koç'),
  naamVanPartner: true,
}

const MAROKKAANS: Naamgroep = {
  vrouw: {
    oud: woorden('Fatima Khadija Aicha Malika Zohra Rahma'),
    jong: woorden('Samira Naima Yasmina Hanan Salma Imane'),
  },
  man: {
    oud: woorden('Mohamed Hassan Ahmed Brahim Abdellah Driss'),
    jong: woorden('Youssef Karim Bilal Anouar Ilias Nabil'),
  },
  achternamen: familie('El Amrani, Bouzid, El Idrissi, Benali, Amrani, Ouali, El Hamdaoui, Chaoui, Azzouzi, Lahlou'),
  naamVanPartner: false,
}

const SURINAAMS: Naamgroep = {
  vrouw: {
    oud: woorden('Hermina Wilhelmina Indra Soesila Carmelita Ilse Lygia'),
    jong: woorden('Priya Shanti Naomi Chantal Xaviera Rishma'),
  },
  man: {
    oud: woorden('Roy Henk Waldo Ramdath Eugène Stanley'),
    jong: woorden('Rishi Dwight Vikash Jerrel Sunil Clyde'),
  },
  achternamen: familie('Ramdin, Sardjoe, Pinas, Jubitana, Mahabier, Kartosentono, Ritfeld, Biharie, Tjon, Wijngaarde'),
  naamVanPartner: true,
}

const INDISCH: Naamgroep = {
  vrouw: { oud: woorden('Nonnie Dolly Lientje Els Mientje Poppy'), jong: woorden('Maya Dewi Natasja Anouk Femmy') },
  man: { oud: woorden('Boy Rudy Ferry Eddy Sonny Nico'), jong: woorden('Dennis Ricardo Jerry Marvin Tino') },
  achternamen: familie(
    'Latuheru, Sopacua, Manuhutu, Rehatta, Samson, de Fretes, van Oosterhout, Tomasouw, Lekatompessy, Wattimena',
  ),
  naamVanPartner: true,
}

const POOLS: Naamgroep = {
  vrouw: { oud: woorden('Danuta Halina Krystyna Jadwiga'), jong: woorden('Agnieszka Magdalena Kinga Ola') },
  man: { oud: woorden('Zbigniew Stanisław Jerzy'), jong: woorden('Łukasz Paweł Mateusz Kuba') },
  achternamen: familie('Nowak, Wójcik, Mazur, Zając, Król, Wrona'),
  naamVanPartner: true,
}

const HOORN: Naamgroep = {
  vrouw: { oud: woorden('Amina Halimo Letekidan Asha Tsega'), jong: woorden('Hodan Selam Rahwa Ifrah Winta') },
  man: { oud: woorden('Abdi Tesfay Osman Berhane'), jong: woorden('Yonas Mahad Filmon Liban') },
  achternamen: familie('Hassan, Mohamud, Tesfay, Ghebre, Warsame, Haile, Farah, Mebrahtu'),
  naamVanPartner: false,
}

const LEVANT: Naamgroep = {
  vrouw: { oud: woorden('Maryam Samira Nadia Hala'), jong: woorden('Rima Lana Nour Shirin') },
  man: { oud: woorden('Khaled Nabil Hadi Reza'), jong: woorden('Omar Sami Arman Anas') },
  achternamen: familie('Haddad, Khalil, Darwish, Rahimi, Karimi, Nasser, Sabbagh'),
  naamVanPartner: false,
}

const ANTILLIAANS: Naamgroep = {
  vrouw: { oud: woorden('Ruthmila Filomena Elvira Lucrecia'), jong: woorden('Shurandy Gianna Tahirah') },
  man: { oud: woorden('Edsel Etienne Hubert'), jong: woorden('Jurgen Gilbert Rignald') },
  achternamen: familie('Martina, Isenia, Winklaar, Rosaria, Sambo, Cijntje'),
  naamVanPartner: true,
}

const AZIATISCH: Naamgroep = {
  vrouw: { oud: woorden('Mei Lan Hoa Kim'), jong: woorden('Linh Xin Mai') },
  man: { oud: woorden('Wei Duc Hung'), jong: woorden('Minh Jun Bao') },
  achternamen: familie('Nguyen, Tran, Chen, Wong, Lam, Pham'),
  naamVanPartner: false,
}

/** The groups with how often they occur, roughly as in a middling Dutch town. */
export const NAAMGROEPEN: readonly (readonly [Naamgroep, number])[] = [
  [NEDERLANDS, 740],
  [TURKS, 55],
  [MAROKKAANS, 50],
  [SURINAAMS, 50],
  [INDISCH, 40],
  [POOLS, 20],
  [LEVANT, 18],
  [HOORN, 12],
  [ANTILLIAANS, 10],
  [AZIATISCH, 5],
]
