import type { ItemWording } from '../../lib/instrument/wording'

/** English wording of the items of Bitcoin payments, in form order. Frozen like everything measured in the edition. */
export const bitcoin: Readonly<Record<string, ItemWording>> = {
  'bitcoin-demand': {
    label: 'Demand for bitcoin payments',
    stem: 'How many customers have asked about paying in bitcoin in the last 24 months?',
    clarifyClause: 'how many customers have recently asked about paying in bitcoin',
    levels: [
      'No customer has asked about paying in bitcoin.',
      'One customer has asked about paying in bitcoin.',
      'Two to five customers have asked about paying in bitcoin.',
      'More than five customers have asked about paying in bitcoin.',
      'An order was demonstrably won or lost because of bitcoin.',
    ],
    help:
      'Customers and possible customers count if you can name them, even if they only asked in ' +
      'conversation. Anyone who has already paid you in bitcoin counts too. A goldsmith goes through the ' +
      'inbox and the order book to find out.',
    actions: {},
    sign:
      'Customers ask of their own accord whether they can pay in bitcoin: at the till, on the phone or by ' +
      'email.',
    why: {
      text:
        'In a study from 2019, a lack of demand was what most kept online shops from taking payments in ' +
        'cryptocurrencies; 2% took them. That this holds outside online retail too is our assumption.',
      grade: 'study',
      source:
        'Electronic Commerce Research and Applications 2019, DOI 10.1016/j.elerap.2019.100848 (abstract)',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'bitcoin-advantage': {
    label: 'Advantage over present payment methods',
    stem: 'What advantage does bitcoin have over your present payment methods?',
    clarifyClause: 'what advantage bitcoin has over your present payment methods',
    levels: [
      'On the whole, bitcoin has no advantage over our payment methods.',
      'Bitcoin is probably better, and we know why.',
      'We have estimated the advantage in numbers or tried bitcoin.',
      'Bitcoin was better on the whole when we tried it.',
      'We have measured over weeks how much better bitcoin is.',
    ],
    help:
      'Compare fees, waiting time, chargebacks and payments from abroad, and subtract the extra work. This ' +
      'is how an organ builder compares transfers from overseas with bitcoin. If you already take bitcoin, ' +
      'compare it with your other payment methods. ‘I don’t know’ is right only if you do not even have a ' +
      'hunch.',
    actions: {
      1:
        'For ten past payments, write down the fee and the days of waiting, and ask a provider what they ' +
        'would have cost with bitcoin and how long they would have taken.',
      2: 'Handle two similar payments, one in bitcoin and one as usual, and compare fee, time and work.',
      3: 'For four weeks, measure fees, time and work, with bitcoin and as usual, and note the difference.',
    },
    sign:
      'Your payment methods become more expensive or slower, chargebacks pile up, or customers abroad ' +
      'complain about transfers.',
    why: {
      text:
        'Every extra payment method means work. It is worth having only if it brings more than the ones ' +
        'you have.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'bitcoin-reach': {
    label: 'Turnover from bitcoin customers',
    stem:
      'What share of your turnover in the last twelve months came from customers to whom bitcoin payments ' +
      'matter?',
    clarifyClause: 'how much turnover comes from customers to whom bitcoin payments matter',
    levels: [
      'No turnover came from customers to whom bitcoin matters.',
      'Under 1% of turnover came from customers to whom bitcoin matters.',
      '1 to 5% of turnover came from customers to whom bitcoin matters.',
      'Over 5, up to 15% of turnover came from customers to whom bitcoin matters.',
      'Over 15% of turnover came from customers to whom bitcoin matters.',
    ],
    help:
      'Count the turnover of all customers who have told you that this payment method matters to them. A ' +
      'bicycle dealer with a turnover of €800,000 and three such customers, worth €6,000 between them, is ' +
      'under 1%.',
    actions: {},
    sign:
      'Customers with larger orders ask about bitcoin, or you enter a new market where many want to pay ' +
      'that way.',
    why: {
      text:
        'An extra payment method is more likely to pay off if customers with a noticeable share of ' +
        'turnover want it.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'bitcoin-checkout': {
    label: 'Setting up bitcoin payments',
    stem: 'How far have you got in setting up bitcoin payments?',
    clarifyClause: 'how far you have got in setting up bitcoin payments',
    levels: [
      'Bitcoin payments are not planned anywhere so far.',
      'Bitcoin payments are planned for the till, the online shop or invoices.',
      'Providers or add-ons have been compared.',
      'A provider or an add-on has been chosen.',
      'We have the receipt for a real bitcoin payment.',
    ],
    help:
      'An add-on is a small program for the till or the online shop. A campsite plans bitcoin for its ' +
      'online bookings, compares two providers and pays for one night itself as a test. If you already ' +
      'take bitcoin, you no longer need a comparison.',
    actions: {
      0: 'Decide where customers could pay in bitcoin first: at the till, in the online shop or by invoice.',
      1: 'Compare two providers or add-ons by fee, payout and length of contract; half a page is enough.',
      2: 'Choose a provider or an add-on, and write down the reason in one sentence.',
      3: 'Set up what you have chosen, pay a small sum in bitcoin yourself, and file the receipt.',
    },
    sign: null,
    why: {
      text: 'A payment method saves work only if it fits the way you already take money.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'bitcoin-bookkeeping': {
    label: 'Bookkeeping and tax',
    stem: 'How far have you settled bookkeeping and tax for bitcoin payments?',
    clarifyClause: 'how far you have settled bookkeeping and tax for bitcoin payments',
    levels: [
      'Our bookkeeping and tax questions about bitcoin are not written down.',
      'Our bookkeeping and tax questions about bitcoin are written down.',
      'Our tax adviser has our questions about bitcoin.',
      'We have our tax adviser’s answers about bitcoin in writing.',
      'A sample bitcoin payment has been worked through on paper, or a real one is in the books.',
    ],
    help:
      'Typical questions: which exchange rate counts, which receipt is enough, which account does it go ' +
      'to? A wine merchant works through a sale of €90 on paper with the tax adviser; only what has really ' +
      'been sold goes into the books.',
    actions: {
      0: 'Write down your questions about exchange rate, receipt, account and tax; half a page is enough.',
      1: 'On Monday, send your questions to your tax adviser and ask for an answer in writing.',
      2:
        'Keep asking your tax adviser until every question is answered in writing. After a phone call, ask ' +
        'for a short email.',
      3:
        'Work through a sample payment on paper with your tax adviser: amount, exchange rate, receipt, ' +
        'account.',
    },
    sign: null,
    why: {
      text: 'Open bookkeeping questions take more time after the first payment than before it.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'bitcoin-risk': {
    label: 'Rules for bitcoin',
    stem: 'Which rules for bitcoin have you put in writing?',
    clarifyClause: 'which rules for bitcoin you have put in writing',
    levels: [
      'Rules for bitcoin are not yet in writing.',
      'A written rule says whether we exchange bitcoin at once, or how much we keep at most.',
      'A written rule says how bitcoin refunds work.',
      'Two people have access to our bitcoin, or a provider handles everything and we keep none.',
      'A written rule says what happens to bitcoin if a person or the provider drops out.',
    ],
    help:
      'If you lose access, you lose the money; that is why two people have it, or a provider handles ' +
      'everything and your firm receives only euros. A second-hand bookshop exchanges every payment at ' +
      'once and refunds returns in euros. If you work alone, one person you trust from outside is enough.',
    actions: {
      0:
        'Write down whether you exchange every payment into euros at once, or how much bitcoin you keep at ' +
        'most.',
      1: 'Write down in which currency and at which rate you refund customers.',
      2:
        'Give a second person access, or engage a provider that handles everything and pays out only euros ' +
        'to you.',
      3: 'Write down who stands in during holidays or illness, and what happens if the provider drops out.',
    },
    sign: null,
    why: {
      text:
        'The price goes up and down, and lost access cannot be recovered. Both are easier to deal with ' +
        'before the first payment than after it.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'cooperation-bitcoin': {
    label: 'Partners for bitcoin payments',
    stem: 'How far have you got with a payment provider and a tax adviser for bitcoin?',
    clarifyClause: 'how far you have got with a payment provider and tax adviser for bitcoin',
    levels: [
      'We cannot name a payment provider for bitcoin.',
      'We can name a payment provider for bitcoin.',
      'We have spoken to a payment provider for bitcoin; the date is noted.',
      'Our tax adviser has agreed to support us with bitcoin.',
      'We have the result of a joint bitcoin trial with a payment provider and our tax adviser.',
    ],
    help:
      'Your usual tax adviser will do; if you have only the adviser so far, choose the first answer. ' +
      'Someone who lets holiday homes has a test payment handled by the provider and checked by the tax ' +
      'adviser. If real payments already run through both, the last answer applies.',
    actions: {
      0: 'Find a payment provider that takes bitcoin and pays out euros, and write down its name.',
      1: 'Ask the payment provider for a meeting about fee, payout and contract, and note the day.',
      2: 'Ask your tax adviser to support you with bitcoin, and note that they have agreed.',
      3:
        'Have the provider handle a small real payment and the tax adviser enter it in the books. Write ' +
        'down the result.',
    },
    sign: null,
    why: {
      text:
        'Payment and bookkeeping have to match, and both are mostly in other people’s hands. A joint trial ' +
        'shows gaps early.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Kooperationen’ (cooperation)',
  },
  'review-bitcoin': {
    label: 'Experience with bitcoin payments',
    stem: 'What experience has your firm had with bitcoin payments so far?',
    clarifyClause: 'what experience your firm has had with bitcoin payments so far',
    levels: [
      'Nobody in our firm has looked into bitcoin payments so far.',
      'Someone has read about bitcoin payments or seen a demonstration.',
      'Someone has paid in bitcoin or taken a bitcoin payment once for the firm.',
      'We take bitcoin on trial or in daily business.',
      'We have measured what bitcoin payments bring us.',
    ],
    help:
      '‘Measured’ means: you have a figure of your own, such as fee and minutes per payment. A café took ' +
      'bitcoin on two weekends and counted payments, fees and questions from customers. A trial that has ' +
      'ended counts; paying privately does not.',
    actions: {
      0: 'Have a provider, or a firm that takes bitcoin, show you a payment.',
      1: 'Pay a small sum in bitcoin once for the firm, and note how long it takes.',
      2:
        'Take bitcoin on trial for four weeks at one till or in the online shop. Settle beforehand how it ' +
        'goes into the books.',
      3:
        'For four weeks, count fees and minutes per payment, with bitcoin and as usual, and note the ' +
        'difference.',
    },
    sign: null,
    why: {
      text: 'A measurement of your own says more about your firm than any demonstration.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Neue Technologien prüfen’ ' +
      '(examining new technologies)',
  },
}
