import type { ItemWording } from '../../lib/instrument/wording'

/** English wording of the items of AI, in form order. Frozen like everything measured in the edition. */
export const ai: Readonly<Record<string, ItemWording>> = {
  'ai-use-case': {
    label: 'A use for AI',
    stem: 'How clearly can you describe a problem that AI could help with?',
    clarifyClause: 'how clearly you can describe a problem that AI could help with',
    levels: [
      'No recurring problem has been named.',
      'A recurring problem has been named.',
      'We have written down what customers notice about the problem.',
      'A customer has confirmed the problem.',
      'We have written down with a customer what solving the problem is worth.',
    ],
    help:
      '‘Named’ means: put into one sentence. At a metalworking firm it takes days to work out a quotation; ' +
      'customers notice it in the waiting time, elsewhere in price, quality or availability. What it is ' +
      'worth can be stated in euros, days or pieces. If AI already solves the problem, think of the time ' +
      'before it did.',
    actions: {
      0:
        'For a week, write down what keeps coming up and holds you up. Put the most annoying thing into ' +
        'one sentence.',
      1: 'Write down what your customers notice about the problem: in time, price, quality or availability.',
      2:
        'Read out to a customer what you have written, and ask whether that is how they see it. Note the ' +
        'name and the day.',
      3:
        'Ask the customer what solving the problem would be worth to them, and write the answer down ' +
        'together: in euros, days or pieces.',
    },
    sign: null,
    why: {
      text:
        'In a survey of firms in Germany with 20 or more employees, 23% name having no use for AI as an ' +
        'obstacle to it. That a customer should confirm the problem is our assumption.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'ai-advantage': {
    label: 'Advantage over alternatives',
    stem: 'What advantage does AI have over the simplest alternative for this problem?',
    clarifyClause: 'what advantage AI has over the simplest alternative',
    levels: [
      'A rule, ordinary software or a person does at least as well.',
      'AI is probably better, and we know why.',
      'We have estimated the advantage in numbers or tried AI.',
      'AI was better on the whole when we tried it.',
      'We have measured how much better AI is.',
    ],
    help:
      'A wholesaler compares: does AI predict demand more accurately than the rule ‘last year plus five ' +
      'per cent’? If you have tried or measured it, you no longer need an estimate; if AI turned out no ' +
      'better, the first answer applies. ‘I don’t know’ is right only if no problem has been named or you ' +
      'do not even have a hunch.',
    actions: {
      1: 'Write down the simplest alternative, and estimate minutes or euros per case for both ways.',
      2:
        'Do ten real cases with AI and with the simplest alternative, and compare which way is better on ' +
        'the whole.',
      3:
        'Repeat the trial, count minutes, euros or mistakes, with AI and with the alternative, and note ' +
        'the difference.',
    },
    sign:
      'Customers go on complaining although rules, software and staff do what they can. Or the way you do ' +
      'it today becomes too expensive or too slow.',
    why: {
      text:
        'A rule or ordinary software is often enough, and either is easier to look after. Only your own ' +
        'comparison shows whether that is true in your firm.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'ai-reach': {
    label: 'Customers who benefit from AI',
    stem: 'How many of your five most important customers benefit, or would benefit, from your use of AI?',
    clarifyClause: 'how many of your five most important customers would benefit from AI',
    levels: [
      'We cannot describe a benefit for any customer.',
      'We can describe the benefit for one customer.',
      'We can describe the benefit for two or three customers.',
      'We can describe the benefit for four customers.',
      'We can describe the benefit for all five customers.',
    ],
    help:
      'One sentence per customer is enough. A haulier considers which clients really need a more accurate ' +
      'time of arrival. If you have many small customers, think of five typical groups of customers. If ' +
      'you have fewer than five customers, count the people you deal with there.',
    actions: {},
    sign:
      'Other important customers complain of the same problem without being asked, or a new important ' +
      'customer has it too.',
    why: {
      text: 'A benefit for a single customer is less likely to be worth the effort than one for several.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 1 (advantage ' +
      'for the customer)',
  },
  'ai-process': {
    label: 'Work process for AI',
    stem: 'How far have you got with AI in a work process?',
    clarifyClause: 'how far you have got with AI in a work process',
    levels: [
      'No work process for AI has been named.',
      'A work process for AI has been named.',
      'The steps of the work process are written down.',
      'One person has, or had, fixed hours for AI.',
      'AI has been tried alongside daily business, or is in daily use.',
    ],
    help:
      'A plumbing firm names the process ‘from phone call to appointment’, writes down its six steps and ' +
      'gives the office clerk two hours on Tuesdays to try AI in it. ‘Alongside’ means: while daily ' +
      'business goes on. If AI is already in daily use there, the last answer applies.',
    actions: {
      0:
        'Ask around the firm which job comes up most often, and give the process a name, such as ‘from ' +
        'phone call to appointment’.',
      1: 'Write the steps of the process on one page, and mark where AI is to help.',
      2: 'Give one person fixed hours every week to try AI in this process.',
      3: 'Set a day from which AI runs alongside daily business on real cases.',
    },
    sign: null,
    why: {
      text:
        'In a survey of firms in Germany with 20 or more employees, 51% name a lack of staff as an ' +
        'obstacle to AI; that is why we ask about fixed hours. That a written process makes it easier to ' +
        'start is our assumption.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'ai-data': {
    label: 'Data for AI',
    stem: 'In what state is the data that AI needs in your firm?',
    clarifyClause: 'in what state the data is that AI needs in your firm',
    levels: [
      'Some or all data for AI is only on paper or in people’s heads.',
      'All data for AI is in files or in a program.',
      'Our right to use the data for AI is on record.',
      'We find data for AI in a few minutes; its location is written down.',
      'A sample of the data for AI has been checked for mistakes.',
    ],
    help:
      'To see breakdowns coming, a machine builder needs its fault reports. If you do not know which data ' +
      'AI needs, choose ‘I don’t know’. ‘Does not apply’ is right only if a ready-made program works ' +
      'without your data, for instance for translating.',
    actions: {
      0:
        'Enter in a spreadsheet what is still on paper or in people’s heads. Start with the last twenty ' +
        'cases.',
      1:
        'Clarify with customers or a data protection specialist whether you may use the data for AI, and ' +
        'write down the answer.',
      2: 'Write down which data is kept where. Have someone look up three cases, and watch the clock.',
      3: 'Check twenty records, count the mistakes, and note the result and the date.',
    },
    sign: null,
    why: {
      text:
        'According to one study, data and digital equipment come first in small and medium-sized firms, ' +
        'and the use of AI after them. The order of the levels is our assumption.',
      grade: 'study',
      source: 'EJMS 2025, DOI 10.1108/EJMS-12-2025-0235 (abstract)',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'ai-rules': {
    label: 'Rules for AI',
    stem: 'Which rules for AI have you put in writing?',
    clarifyClause: 'which rules for AI you have put in writing',
    levels: [
      'Rules for AI are not yet in writing.',
      'A written rule says which data may go into AI.',
      'A written rule says who checks the results of AI.',
      'The data protection questions about AI are answered in writing.',
      'Everyone who uses AI is trained; the duties under the AI Act are noted.',
    ],
    help:
      'At a hotel, guests’ names stay out, and Ms Kaya reads every reply before it goes out. ‘Data ' +
      'protection’ means: which details about people are involved, on what legal basis, under what ' +
      'contract with the provider? The AI Act is the EU’s law on AI.',
    actions: {
      0: 'Write down which data may go into AI and which may not. Half a page is enough.',
      1: 'Write down who checks the results of AI before they leave the firm.',
      2:
        'Clarify with a data protection specialist which details about people are involved, on what legal ' +
        'basis, and under what contract with the provider. Write down the answers.',
      3: 'Train everyone who uses AI, and note which duties under the AI Act concern you.',
    },
    sign: null,
    why: {
      text:
        'In a survey of firms in Germany with 20 or more employees, 53% name legal uncertainty and 48% ' +
        'data protection as an obstacle to AI. The order of the rules is our assumption.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection:
      '‘Neue Technologien sanft integrieren’ (bringing in new technologies gently), question 2 (fit with ' +
      'existing work)',
  },
  'cooperation-ai': {
    label: 'Partner for AI',
    stem: 'How far have you got with a partner for AI?',
    clarifyClause: 'how far you have got with a partner for AI',
    levels: [
      'We cannot name a possible partner for AI.',
      'We can name a possible partner for AI.',
      'We have spoken to a possible partner for AI; the date is noted.',
      'A joint trial of AI is agreed in writing.',
      'We have the result of a joint trial of AI.',
    ],
    help:
      'A partner can be a university, a software firm, a neighbouring firm or an advice centre. A cleaning ' +
      'firm agrees with a local university to use AI for its rotas for three weeks. If AI is already in ' +
      'daily use together with a partner, the last answer applies.',
    actions: {
      0:
        'Ask your chamber of commerce (IHK) or crafts (HWK), a university or your software firm who is ' +
        'trying AI with firms like yours. Write down a name.',
      1: 'Ask the possible partner for a meeting, and note the day.',
      2: 'Agree a trial with the partner on one page: aim, length and cost.',
      3: 'Carry out the trial as agreed, and write down the result together.',
    },
    sign: null,
    why: {
      text:
        'In a survey of firms in Germany with 20 or more employees, 53% name a lack of knowledge as an ' +
        'obstacle to AI. That a partner helps to close this gap is our assumption.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Kooperationen’ (cooperation)',
  },
  'review-ai': {
    label: 'Experience with AI',
    stem: 'What experience has your firm had with AI so far?',
    clarifyClause: 'what experience your firm has had with AI so far',
    levels: [
      'Nobody in our firm has looked into AI so far.',
      'Someone has read about AI or seen a demonstration.',
      'Someone has tried AI once for the firm.',
      'AI is on trial or in daily use in a work process.',
      'We have measured what AI achieves in a work process.',
    ],
    help:
      '‘Measured’ means: you have a figure of your own, such as minutes per letter before and after. A tax ' +
      'adviser’s office had AI sort receipts for four weeks and counted those it had put in the wrong ' +
      'place. A trial that has ended counts; trying AI out privately does not.',
    actions: {
      0: 'Ask a provider or another firm to show you for half an hour what AI can do.',
      1:
        'Take a small task that keeps coming up, and spend half an hour finding out whether AI helps with ' +
        'it. Keep customers’ data out.',
      2: 'Choose a work process, and let AI run there on trial for two weeks.',
      3: 'Count minutes or mistakes with and without AI for two weeks, and note the difference.',
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
