import type { SampleWording } from './sample'

/** The firm is German and keeps its name, as its people do; what they do and what is noted on them is in English. */
export const wording: SampleWording = {
  title: 'Ladenbau Möwenbruch – invented example',
  description:
    'Twelve people from an invented shopfitting firm with 60 employees: management, workshop and office answered on ' +
    'the same day and do not agree.',
  groups: {
    management: 'Management',
    'shop-floor': 'Workshop and fitting',
    office: 'Office and sales',
  },
  names: {
    'voss-henrike': {
      label: 'Henrike Voss, managing director',
      note: 'Talks to the large customers herself and has signed the page with the rules for AI.',
    },
    'voss-joern': {
      label: 'Jörn Voss, technical director',
      note: 'Has tried out AI once and agreed a trial with a software firm.',
    },
    nowak: {
      label: 'Marek Nowak, authorised signatory',
      note: 'Wants to see figures and has been given none on AI so far.',
    },
    aydin: {
      label: 'Murat Aydın, workshop manager',
      note: 'Knows of no recurring problem that a customer would notice.',
    },
    brueckner: {
      label: 'Lena Brückner, CNC operator',
      note: 'Had AI draft a milling program; it was finished sooner than usual.',
    },
    petersen: {
      label: 'Karl-Heinz Petersen, master joiner',
      note: 'Forty years at the bench: a person does at least as well.',
    },
    kovalenko: {
      label: 'Oleksandr Kovalenko, fitter',
      note: 'Is with customers every day; nobody in the firm asks him what he hears there.',
    },
    hansen: {
      label: 'Mia Hansen, apprentice',
      note: 'In her second year; ticks ‘I don’t know’ where she does not know.',
    },
    nguyen: {
      label: 'Thi Mai Nguyen, bookkeeping',
      note: 'Has digitised incoming invoices; expects little of AI.',
    },
    rossi: {
      label: 'Stefan Rossi, sales',
      note: 'Hears every week that quotes come too late.',
    },
    demir: {
      label: 'Hatice Demir, purchasing',
      note: 'Collects the proofs of origin for the timber; a body that everyone accepts keeps the list.',
    },
    albers: {
      label: 'Greta Albers, estimating',
      note: 'Has worked out ten quotes with and without AI and measured the hours.',
    },
  },
}
