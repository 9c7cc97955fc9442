import { join } from 'node:path'
import {
  type Expression,
  type FunctionDeclaration,
  type JsxChild,
  type JsxElement,
  type JsxFragment,
  type JsxText,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { API, type Checker, SignatureKind, type Type, TypeFlags } from 'typescript/unstable/sync'

const ROOT = join(import.meta.dirname, '..')
/** Names of what holds the words of the interface, which stay as they are as long as the page does. */
const WORDS = /^(?:words|t|labels)$/
const TEXT = TypeFlags.StringLike | TypeFlags.NumberLike
const NOTHING = TypeFlags.Undefined | TypeFlags.Null | TypeFlags.BooleanLike | TypeFlags.Void

/** A text that a page translator would take away from React, with its file and line. */
export interface LooseText {
  readonly where: string
  readonly text: string
}

/**
 * What a page translator breaks: it puts elements of its own in the place of text nodes. React mends that where a text is
 * all that an element holds; it goes on writing into a node that is gone where the text stands beside others, and fails
 * where it removes such a node, or puts an element before it.
 */
export function looseTexts(files: readonly string[]): readonly LooseText[] {
  const api = new API({ cwd: ROOT })
  try {
    const [project] = api.updateSnapshot({ openProject: join(ROOT, 'tsconfig.json') }).getProjects()
    if (!project) throw new Error('There is no project.')
    const sources = files.map((name) => {
      const file = project.program.getSourceFile(join(ROOT, name))
      if (!file) throw new Error(`${name} is no part of the project.`)
      return { name, file }
    })
    const wrappers = new Set(sources.flatMap(({ file }) => wrappersIn(file)))
    return sources.flatMap(({ name, file }) =>
      looseIn(file, { checker: project.checker, wrappers }).map((node) => ({
        where: `${name}:${file.text.slice(0, node.end).split('\n').length}`,
        text: file.text.slice(node.pos, node.end).trim() || '(space)',
      })),
    )
  } finally {
    api.close()
  }
}

/** What is asked of each file. */
interface Rules {
  readonly checker: Checker
  /** Components that put what stands in them alone into an element of the page. */
  readonly wrappers: ReadonlySet<string>
}

function looseIn(file: SourceFile, rules: Rules): readonly Node[] {
  return jsxIn(file).flatMap((parent) => looseAmong(parent, rules))
}

type Parent = JsxElement | JsxFragment

const isParent = (node: Node): node is Parent =>
  node.kind === SyntaxKind.JsxElement || node.kind === SyntaxKind.JsxFragment

/** Elements with what they hold. A fragment in another belongs to that; one that stands by itself may come and go as a whole. */
function jsxIn(file: Node): readonly Parent[] {
  const found: Parent[] = []
  const visit = (node: Node) => {
    const isWithin = node.kind === SyntaxKind.JsxFragment && isParent(node.parent)
    if (isParent(node) && !isWithin) found.push(node)
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

function looseAmong(parent: Parent, rules: Rules): readonly Node[] {
  const children = childrenOf(parent)
  const isAlone = children.length === 1 && isElement(parent, rules)
  let mayBePutBefore = parent.kind === SyntaxKind.JsxFragment
  return children.filter((child) => {
    const kind = kindOf(child, rules)
    const isLoose =
      kind === 'bare' || (kind === 'changing' && !isAlone) || (kind === 'words' && mayBePutBefore)
    if (parent.kind !== SyntaxKind.JsxFragment && kind !== 'words') mayBePutBefore = kind === 'elements'
    return isLoose
  })
}

/** Without what is no node: line breaks between tags, comments. A fragment stands for its own children. */
function childrenOf(parent: Parent): readonly JsxChild[] {
  return [...parent.children].flatMap((child): readonly JsxChild[] => {
    if (child.kind === SyntaxKind.JsxFragment) return childrenOf(child as JsxFragment)
    if (child.kind === SyntaxKind.JsxText) return isBreak((child as JsxText).text) ? [] : [child]
    return child.kind === SyntaxKind.JsxExpression && !expressionIn(child) ? [] : [child]
  })
}

const isBreak = (text: string) => text.trim() === '' && text.includes('\n')

/** Whether it is an element of the page, such as `p`, whose text React sets as a whole, or stands for one. */
function isElement(parent: Parent, { wrappers }: Rules): boolean {
  if (parent.kind !== SyntaxKind.JsxElement) return false
  const name = (parent as JsxElement).openingElement.tagName.getText()
  return isTag(name) || wrappers.has(name)
}

const isTag = (name: string) => /^[a-z]\w*$/.test(name)
const expressionIn = (node: Node) => (node as Node & { readonly expression?: Expression }).expression

/**
 * `words`: text that stays. `changing`: text that may become another, come or go. `bare`: a component that is nothing but such
 * a text. `element`: one that stays. `elements`: any number of them, also none.
 */
type Kind = 'words' | 'changing' | 'bare' | 'element' | 'elements'

function kindOf(child: JsxChild, rules: Rules): Kind {
  if (child.kind === SyntaxKind.JsxText) return 'words'
  const expression = expressionIn(child)
  if (child.kind !== SyntaxKind.JsxExpression || !expression) return kindOfElement(child, rules)
  if (isWords(expression)) return 'words'
  return isText(partsOf(rules.checker.getTypeAtLocation(expression))) ? 'changing' : 'elements'
}

function kindOfElement(element: Node, { checker }: Rules): Kind {
  const { tagName } = (element.kind === SyntaxKind.JsxElement
    ? (element as JsxElement).openingElement
    : element) as unknown as { readonly tagName: Node }
  if (isTag(tagName.getText())) return 'element'
  const component = checker.getTypeAtLocation(tagName)
  const drawn = (component ? checker.getSignaturesOfType(component, SignatureKind.Call) : []).flatMap(
    (signature) => partsOf(checker.getReturnTypeOfSignature(signature)),
  )
  if (isText(drawn)) return 'bare'
  return drawn.length === 0 || drawn.some(({ flags }) => flags & NOTHING) ? 'elements' : 'element'
}

/** Whatever React draws may be text as well; it is looked at where it is made. An empty text is none. */
function isText(types: readonly Type[]): boolean {
  if (types.some(({ flags }) => flags & TypeFlags.BigIntLike)) return false
  return types.some((type) => type.flags & TEXT && !(type.isStringLiteralType() && type.value === ''))
}

function isWords(expression: Node): boolean {
  if (expression.kind === SyntaxKind.StringLiteral) return true
  if (expression.kind === SyntaxKind.Identifier) return WORDS.test(expression.getText())
  const held = expressionIn(expression)
  return expression.kind === SyntaxKind.PropertyAccessExpression && held !== undefined && isWords(held)
}

const partsOf = (type: Type | undefined): readonly Type[] =>
  type === undefined ? [] : type.isUnionType() ? type.getTypes() : [type]

/** Names of the components in a file whose `children` are all that an element of the page holds. */
function wrappersIn(file: SourceFile): readonly string[] {
  const names: string[] = []
  file.forEachChild((node) => {
    if (node.kind !== SyntaxKind.FunctionDeclaration) return
    const places = jsxIn(node).filter((parent) => childrenOf(parent).some((child) => isGiven(child)))
    const areAlone = places.every(
      (parent) => childrenOf(parent).length === 1 && isElement(parent, { wrappers: new Set() } as never),
    )
    const { name } = node as FunctionDeclaration
    if (name && places.length > 0 && areAlone) names.push(name.text)
  })
  return names
}

const isGiven = (child: JsxChild) => expressionIn(child)?.getText() === 'children'
