import type { ItemWording } from '../../lib/instrument/wording'

/** English wording of the items of Blockchain, in form order. Frozen like everything measured in the edition. */
export const blockchain: Readonly<Record<string, ItemWording>> = {
  'blockchain-shared-record': {
    label: 'Shared list',
    stem: 'How many independent firms, yours included, must write in the same list, say an inspection log?',
    clarifyClause: 'how many firms must write in the same list, yours included',
    levels: [
      'No other firm has to write in a list with us.',
      'Two or more firms must write, but less than monthly.',
      'Two or three firms must write in the list at least monthly.',
      'Four or more firms must write in the list at least monthly.',
      'Four or more firms must write at least monthly; none could keep the list.',
    ],
    help:
      'A bakery counts who has to write in the batch log for its flour, and how often. Branches and ' +
      'subsidiaries count as one firm together. Delivery notes and emails that only go back and forth are ' +
      'not a shared list. ‘Keeping the list’ means: looking after it for everyone.',
    actions: {},
    sign:
      'The same details are typed in again at several firms, and their lists contradict each other. Or one ' +
      'more firm regularly has to write in the list.',
    why: {
      text:
        'To test whether a blockchain is needed at all, Wüst and Gervais ask, among other things, whether ' +
        'several parties write in the same list. The numbers in the levels are our assumption.',
      grade: 'study',
      source: 'Wüst, Gervais 2018',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'blockchain-neutral-party': {
    label: 'Neutral body for the list',
    stem: 'Who could keep the shared list: a neutral body or one of the firms?',
    clarifyClause: 'who could keep the shared list for everyone',
    levels: [
      'We have no shared list, or someone could keep it.',
      'Probably nobody could keep the list; we have not asked anyone.',
      'When asked, one firm rejects everyone who could keep the list.',
      'Several firms reject everyone who could keep the list; we know their reasons.',
      'Several firms reject everyone who could keep the list; a dispute over it demonstrably cost money.',
    ],
    help:
      '‘Keeping the list’ means: looking after it for everyone. A neutral body could be a trade ' +
      'association, a testing institute or a service provider; the operator of a blockchain you take part ' +
      'in does not count. A dairy asks its farmers whom they would trust with the list of milk samples. If ' +
      'you are still waiting for an answer, or do not even have a hunch, choose ‘I don’t know’.',
    actions: {},
    sign:
      'When asked, firms say plainly that they reject everyone who could keep the shared list, or a ' +
      'dispute over entries costs money.',
    why: {
      text:
        'To test whether a blockchain is needed at all, Wüst and Gervais also ask whether there is no one ' +
        'whom all parties trust. The grading of the refusals is our assumption.',
      grade: 'study',
      source: 'Wüst, Gervais 2018',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'blockchain-proof-demand': {
    label: 'Proof of origin demanded',
    stem:
      'How firmly have customers or trading partners demanded unbroken proof of origin or delivery route ' +
      'in the last 24 months?',
    clarifyClause: 'how firmly customers or trading partners demand unbroken proof',
    levels: [
      'Nobody has asked for unbroken proof.',
      'Someone has asked for unbroken proof in conversation.',
      'Someone has asked for unbroken proof in writing.',
      'An order or a call for tenders has demanded unbroken proof.',
      'A contract requires unbroken proof.',
    ],
    help:
      '‘Unbroken’ means: every stage is documented. A sawmill reads in a local council’s call for tenders ' +
      'that the route of the timber has to be proved, from the forest to the building site. A supplier’s ' +
      'declaration for customs does not count on its own. An older contract counts as long as it is in ' +
      'force.',
    actions: {},
    sign:
      'Customers or trading partners ask for unbroken proof, first in conversation, then in writing. Or ' +
      'there is a section about it in orders, calls for tenders and draft contracts.',
    why: {
      text: 'Proof is of use to customers only once they need it. Often a simple program is enough for it.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'blockchain-partners': {
    label: 'Firms in the blockchain',
    stem: 'How far have you got with the firms that a blockchain would need?',
    clarifyClause: 'how far you have got with the firms that a blockchain would need',
    levels: [
      'Not all the firms needed have been named.',
      'All the firms needed have been named.',
      'All the firms needed have been asked.',
      'All the firms needed have said yes.',
      'All the firms have agreed who pays for what.',
    ],
    help:
      'A firm is needed if the shared list depends on its entries. For a stonemason’s proof of origin, ' +
      'these are the quarry, the stone-cutting works and the haulier. ‘Named’ means: written down by name. ' +
      '‘Asked’ means: you can give the date.',
    actions: {
      0: 'On Monday, write down all the firms whose entries you need for the shared list.',
      1: 'Phone each firm you have written down, ask whether it would take part, and note the day.',
      2: 'Ask each of these firms for a yes in one sentence; an email is enough.',
      3: 'Put the costs together on one page, suggest how to share them, and have everyone confirm it.',
    },
    sign: null,
    why: {
      text:
        'If one firm is missing, the shared list has gaps. Promises and costs are easier to settle before ' +
        'the technology comes in than after it.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'blockchain-data': {
    label: 'Product and delivery data',
    stem: 'How do you record product and delivery data for each item or batch?',
    clarifyClause: 'how you record product and delivery data per item or batch',
    levels: [
      'We record no data per item or per batch.',
      'We write down data per item or batch, for instance on a slip that goes with it.',
      'Data per item or batch is in files or in a program.',
      'Every item or every batch has a unique number.',
      'Another firm’s program can fetch our product and delivery data through an interface.',
    ],
    help:
      'A batch is a quantity made or delivered together; at a coffee roaster’s, for instance, one roast. ' +
      '‘Does not apply’ is right if you do not make, store or deliver goods.',
    actions: {
      0:
        'First for one product, then for all, record date, quantity and recipient per item or batch; a ' +
        'slip that goes with it is enough.',
      1: 'Enter date, quantity and recipient of every item or batch in a spreadsheet or in your program.',
      2: 'Give every item or batch a number of its own, and write it on the goods and the delivery note.',
      3:
        'Have your software provider set up an interface, and have another firm fetch data through it as a ' +
        'test.',
    },
    sign: null,
    why: {
      text: 'Only what you have recorded yourself can go into a shared list.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'blockchain-rules': {
    label: 'Rules for blockchain',
    stem: 'Which rules for a shared list on a blockchain have you put in writing?',
    clarifyClause: 'which rules for the shared list you have put in writing',
    levels: [
      'Rules for the shared list are not yet in writing.',
      'A written rule says who may write in the shared list.',
      'A written rule says who may read the shared list.',
      'A written rule keeps personal data out of the shared list.',
      'A written rule says what happens in a dispute over the shared list.',
    ],
    help:
      'Personal data is any detail that can be traced to a person, such as a driver’s name on the delivery ' +
      'note. A haulier and its three clients set down all four rules on one page.',
    actions: {
      0: 'Write down on one page who may write in the shared list, and agree it with the other firms.',
      1: 'Decide with the other firms who may read which entries, and write it down.',
      2:
        'Agree in writing that names and other personal data stay out, and go through every column of the ' +
        'list to make sure.',
      3: 'Agree in writing who decides in a dispute over an entry, and how a wrong entry is put right.',
    },
    sign: null,
    why: {
      text:
        'Once something is in a blockchain, it can hardly be deleted; that is why these agreements belong ' +
        'at the beginning.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'cooperation-blockchain': {
    label: 'Partner for blockchain',
    stem: 'How far have you got with a partner or a group of firms for blockchain?',
    clarifyClause: 'how far you have got with a partner for blockchain',
    levels: [
      'We cannot name a possible partner or group of firms for blockchain.',
      'We can name a possible partner or group of firms for blockchain.',
      'We have spoken to a possible partner or group of firms for blockchain; the date is noted.',
      'A joint trial of blockchain is agreed in writing.',
      'We have the result of a joint trial of blockchain.',
    ],
    help:
      'The partner is whoever plans and tries things with you: a university, a trade association, a group ' +
      'of firms that have joined together. A winegrowers’ cooperative agrees with its association to trace ' +
      'one vintage as a trial. If the blockchain is already in joint daily use, the last answer applies.',
    actions: {
      0:
        'Ask your trade association, your chamber of commerce (IHK) or crafts (HWK), or a university who ' +
        'in your industry is trying out blockchain with others. Write down a name.',
      1: 'Ask the possible partner or group of firms for a meeting, and note the day.',
      2: 'Agree a trial with the partner or group of firms on one page: aim, length and cost.',
      3: 'Carry out the trial as agreed, and write down the result together.',
    },
    sign: null,
    why: {
      text: 'No firm can try out a shared list alone. A partner you can count on makes it easier to begin.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Kooperationen’ (cooperation)',
  },
  'review-blockchain': {
    label: 'Experience with blockchain',
    stem: 'What experience has your firm had with blockchain so far?',
    clarifyClause: 'what experience your firm has had with blockchain so far',
    levels: [
      'Nobody in our firm has looked into blockchain so far.',
      'Someone has read about blockchain or seen a demonstration.',
      'Someone has tried blockchain once for the firm.',
      'Blockchain is on trial or in daily use in a work process.',
      'We have measured what blockchain achieves in a work process.',
    ],
    help:
      '‘Measured’ means: you have a figure of your own. A fish smokehouse traced ten deliveries and ' +
      'compared how long it takes to prove the origin with blockchain and with the ring binder. A trial ' +
      'that has ended counts; trying it out privately does not.',
    actions: {
      0: 'Have your trade association or a provider show you a ready-made example from your industry.',
      1: 'Enter one of your own deliveries in a ready-made example, and follow its route.',
      2: 'Choose a work process, and run ten deliveries there through a blockchain on trial.',
      3:
        'For ten deliveries, measure how long the proof takes with and without blockchain, and note the ' +
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
