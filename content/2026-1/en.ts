import type { EditionWording } from '../../lib/instrument/wording'
import { ai } from './en-ai'
import { all } from './en-all'
import { bitcoin } from './en-bitcoin'
import { blockchain } from './en-blockchain'
import { examples } from './en-examples'

/** English wording of edition 2026-1. Frozen: a change that can alter answers is a new edition. */
export const wording: EditionWording = {
  dimensions: {
    'customer-benefit': {
      label: 'Customer benefit',
      hyphenated: 'Customer benefit',
      explanation: 'How your customers benefit, or would benefit, compared with the simplest alternative.',
    },
    integration: {
      label: 'Fit with operations',
      hyphenated: 'Fit with operations',
      explanation: 'How far work processes, data and rules in your firm are ready for the technology.',
    },
    'customer-analysis': {
      label: 'Customer insight',
      hyphenated: 'Customer insight',
      explanation: 'What you know about your customers’ future worries, and what comes of it.',
    },
    'idea-management': {
      label: 'Idea management',
      hyphenated: 'Idea manage\u00adment',
      explanation: 'How an idea becomes a decision, and the decision a small trial with customers.',
    },
    cooperation: {
      label: 'Cooperation',
      hyphenated: 'Cooper\u00adation',
      explanation: 'Who outside your firm you work with on new things.',
    },
    'technology-review': {
      label: 'Trying out technology',
      hyphenated: 'Trying out technology',
      explanation: 'How you try new technology on a small scale before you commit yourself.',
    },
    resources: {
      label: 'Time and money',
      hyphenated: 'Time and money',
      explanation: 'How much time and money you have, or set aside, for new things.',
    },
  },
  technologies: {
    ai: {
      label: 'AI',
      name: 'Artificial intelligence',
      brief: 'Programs that write, recognise or predict',
      explanation:
        'Programs that have learned from many examples, for instance to write texts, to recognise images ' +
        'or to predict quantities. What they produce can be wrong; a person has to check it.',
      notNow: {
        brief:
          'Look again once customers complain about a problem that returns in spite of rules and ' +
          'checklists.',
        instead:
          'First try a fixed rule, a checklist or what your programs can already do. If you already use AI ' +
          'for your own work, you can carry on; but write down which data may go in.',
        insteadByGate: {
          'ai-use-case':
            'First ask customers and staff what keeps coming up and causes trouble; often a checklist is ' +
            'enough. If you already use AI for your own work, you can carry on; but write down which data ' +
            'may go in.',
          'ai-advantage':
            'Take whatever does at least as well: the rule, the ordinary software or a person with fixed ' +
            'hours. If you already use AI for your own work, you can carry on; but write down which data ' +
            'may go in.',
        },
        fine: 'Your work goes on the way everyone knows it, and nobody has to learn a new program.',
        lookAgain:
          'Look again once customers complain about a problem that returns in spite of rules, checklists ' +
          'and the programs you have. Otherwise a look in twelve months’ time is enough.',
      },
    },
    blockchain: {
      label: 'Blockchain',
      inSentence: 'blockchain',
      name: 'Blockchain',
      brief: 'A list that several firms share and none keeps alone',
      explanation:
        'A shared list that nobody keeps alone: several firms write in it, and every later change stays ' +
        'visible. A blockchain is worth considering if the firms cannot agree on anyone to keep the list ' +
        'for them all.',
      notNow: {
        brief: 'Look again once several firms share a list and cannot agree on anyone to keep it.',
        instead:
          'Together with the other firms, look for someone to keep the shared list for all of you in a ' +
          'database. If you find nobody, pass the details directly from program to program. For single ' +
          'proofs, signed PDF files are usually enough.',
        insteadByGate: {
          'blockchain-shared-record':
            'Keep your records in your own program or in a spreadsheet, and back them up regularly. If ' +
            'someone asks for proof, a signed PDF file is usually enough.',
          'blockchain-neutral-party':
            'Leave the shared list to whoever keeps it for everyone, or could: one of the firms, a trade ' +
            'association, a laboratory or a service provider. A database that everyone can open is all it ' +
            'takes. If there is no shared list, your own program is enough.',
        },
        fine:
          'You can put a wrong entry right without fuss, and nobody has to bring in or pay for new ' +
          'technology because of you.',
        lookAgain:
          'Look again once several firms have to write in the same list every month and cannot agree on ' +
          'anyone to keep it for them all. Otherwise a look in twelve months’ time is enough.',
      },
    },
    bitcoin: {
      label: 'Bitcoin',
      inSentence: 'bitcoin',
      name: 'Bitcoin payments',
      brief: 'Digital money without a bank; its price goes up and down',
      explanation:
        'Bitcoin is digital money that goes from payer to recipient without a bank, and its price goes up ' +
        'and down. If a customer pays with it, you keep the amount, or a provider exchanges it into euros ' +
        'at once.',
      notNow: {
        brief:
          'Look again when more customers ask about bitcoin or your payment methods become more expensive.',
        instead:
          'Payment by card, phone or instant transfer is usually quick to set up. If money comes from ' +
          'abroad, compare your bank’s fees with those of a payment service.',
        insteadByGate: {
          'bitcoin-demand':
            'Ask your customers which payment method they miss. Often it is enough to offer payment by ' +
            'card or phone, and a payment service in the online shop.',
          'bitcoin-advantage':
            'Stay with your present payment methods, and check once a year what they cost. If money comes ' +
            'from abroad, compare your bank’s fees with those of a payment service.',
        },
        fine:
          'Till and bookkeeping stay as they are. You need not worry about price swings, access codes or ' +
          'safekeeping.',
        lookAgain:
          'Look again when more customers than today ask about bitcoin, or your payment methods become ' +
          'more expensive or slower; a tally beside the till or the phone will show you. Otherwise a look ' +
          'in twelve months’ time is enough.',
      },
    },
  },
  process: [
    {
      label: 'Find out what customers need',
      content:
        'Talk to at least two of your five most important customers about what will worry them in the ' +
        'years ahead, and note the day. Meanwhile, clarify whether there is a use for the technology, if ' +
        'that is still open.',
    },
    {
      label: 'Collect and rank ideas',
      content:
        'Write all ideas on a shared list, and at the top of it the yardsticks you judge them by. Then ' +
        'choose what to try first.',
    },
    {
      label: 'Test a prototype',
      content:
        'Try the technology on a small scale before you commit any larger sums, or measure what it already ' +
        'achieves in daily work. Meanwhile, sort out what is still missing in the firm, such as data, ' +
        'rules or hours.',
    },
    {
      label: 'Extend its use',
      content:
        'Offer more customers what has proved itself, or use it in another work process. Keep measuring ' +
        'whether the benefit lasts.',
    },
  ],
  verdicts: {
    'fits-now': {
      label: 'Fits now',
      meaning:
        'According to the answers, the customers benefit or would benefit, and the most important things ' +
        'are settled. The firm can start small, or carry on.',
    },
    'fits-with-preparation': {
      label: 'Fits with groundwork',
      meaning:
        'According to the answers, the customers benefit or would benefit. Before the firm starts or ' +
        'carries on, something still has to be done or clarified.',
    },
    clarify: {
      label: 'Clarify first',
      meaning: 'The answers leave open whether it fits.',
    },
    'not-now': {
      label: 'Not for now',
      meaning:
        'So far, the answers show no advantage that is worth the effort, or a simpler way does as well. ' +
        'Leaving the technology alone is then a sensible decision.',
    },
    'not-assessed': {
      label: 'Cannot be rated',
      meaning: 'Too many questions do not apply to the firm. A verdict would only be a guess.',
    },
  },
  causes: {
    'gate-closed':
      'One answer is enough to decide this. As long as it stands, you can leave the technology alone with ' +
      'a clear conscience.',
    'benefit-below':
      'So far, your answers show no advantage for your customers that is worth the effort. You can leave ' +
      'the technology alone with a clear conscience.',
    'not-assessable':
      'Too many questions do not apply to your firm. A verdict would only be a guess, so we give none.',
    'benefit-open': 'Your answers leave open whether the advantage for your customers is worth the effort.',
    'gate-open': 'Whether it fits depends on something you do not know yet.',
    'gate-presumed': 'Whether it fits depends on a guess that you have not yet asked anyone about.',
    'integration-open':
      'According to your answers, your customers benefit or would benefit. Your answers leave open whether ' +
      'the technology fits your firm.',
    preparation:
      'According to your answers, your customers would benefit. Before you start, something still has to ' +
      'be done in your firm.',
    'preparation-in-use':
      'According to your answers, your customers benefit. Before you carry on, something still has to be ' +
      'done in your firm.',
    'preparation-quick':
      'As far as we asked, your customers benefit or would benefit. Before you start or carry on, ' +
      'something still has to be done in your firm.',
    'full-form-open':
      'As far as we asked, it fits. The Full check will show whether anything is still missing.',
    'all-clear':
      'According to your answers, your customers benefit or would benefit, and the most important things ' +
      'in your firm are settled. You can deal with what is still open along the way.',
  },
  contradictions: {
    'ai-in-use-without-problem':
      'AI is already running in one of your work processes, yet no recurring problem has been named. ' +
      'Please look at both answers once more.',
    'blockchain-agreed-beside-neutral-party':
      'It is agreed who pays for what in a blockchain, yet there is no shared list, or someone could keep ' +
      'it. Please look at both answers once more.',
    'bitcoin-in-use-without-demand':
      'You already take bitcoin on trial or in daily business, yet no customer has asked about it. Please ' +
      'look at both answers once more.',
  },
  industries: {
    crafts: 'Skilled trades',
    manufacturing: 'Manufacturing',
    construction: 'Construction',
    retail: 'Retail and wholesale',
    logistics: 'Transport and logistics',
    hospitality: 'Hotels and restaurants',
    health: 'Health and care',
    it: 'IT and software',
    services: 'Other services',
    other: 'Another industry',
  },
  sizes: {
    '1-9': '1 to 9 people',
    '10-49': '10 to 49 people',
    '50-249': '50 to 249 people',
    '250+': '250 people or more',
  },
  examples,
  items: { ...all, ...ai, ...blockchain, ...bitcoin },
}
