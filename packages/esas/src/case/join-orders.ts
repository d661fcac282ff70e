import { type Fault, fault, type Warning, type WarningCode, warning } from "../findings.ts";
import type { ExecutionOrder, NotCarriedOver } from "../model/order.ts";

/** An order with its place among those given, and when it came. */
export interface Placed {
  readonly order: ExecutionOrder;
  readonly at: number;
}

export interface Joined {
  /** one for each judgment, in the order of the judgments */
  readonly kept: readonly Placed[];
  readonly notCarriedOver: readonly NotCarriedOver[];
  readonly warnings: readonly Warning[];
}

/** `orders[1].` where there are several; a single order's places stand as they are in its file. */
export function prefixOf(at: number, count: number): string {
  return count === 1 ? "" : `orders[${at}].`;
}

/** Orders by person: two belong to one person when they share an identity number, or each shares one with a third. */
export function groupByPerson(orders: readonly ExecutionOrder[]): ExecutionOrder[][] {
  let groups: { numbers: readonly string[]; members: readonly number[] }[] = [];
  for (const [at, order] of orders.entries()) {
    const numbers = numbersOf(order);
    const same = groups.filter((group) => group.numbers.some((number) => numbers.includes(number)));
    const joined = {
      numbers: [...numbers, ...same.flatMap((group) => group.numbers)],
      members: [...same.flatMap((group) => group.members), at].sort((left, right) => left - right),
    };
    groups = [...groups.filter((group) => !same.includes(group)), joined];
  }
  const inOrder = groups.sort((left, right) => (left.members[0] ?? 0) - (right.members[0] ?? 0));
  return inOrder.map(({ members }) => members.flatMap((at) => orders[at] ?? []));
}

/** The fault of orders that cannot be one case: none at all, or of several persons. */
export function onePerson(orders: readonly ExecutionOrder[]): Fault | undefined {
  if (orders.length === 0) {
    return fault(
      "no-orders",
      "$",
      { nb: "Ingen ordre er gitt.", en: "No order was given.", nn: "Ingen ordre er gitt." },
      { nb: "Gi minst én ordre.", en: "Give at least one order.", nn: "Gi minst éin ordre." },
    );
  }
  const stranger = groupByPerson(orders)[1]?.[0];
  if (stranger === undefined) return undefined;
  return fault(
    "different-persons",
    `orders[${orders.indexOf(stranger)}].fullbyrdelsesordre.domfelte.person.identitetsnummer.verdi`,
    {
      nb: "Ordrene gjelder ikke samme person.",
      en: "The orders do not concern the same person.",
      nn: "Ordrane gjeld ikkje same person.",
    },
    {
      nb: "Lag én sak for hver person. Er det samme person under to numre, må en ordre ha begge.",
      en: "Make a case for each person. If it is one person under two numbers, an order must have both.",
      nn: "Lag éi sak for kvar person. Er det same person under to nummer, må ein ordre ha begge.",
    },
    stranger.convicted.id.value,
  );
}

function numbersOf(order: ExecutionOrder): string[] {
  return [order.convicted.id, ...order.convicted.otherIds].map((id) => id.value);
}

/**
 * One order for each judgment. A judgment keeps its id when it is corrected, so of several orders on one judgment the
 * one that was sent last holds; the others are named.
 */
export function joinOrders(orders: readonly ExecutionOrder[]): Joined {
  const byJudgment = new Map<string, Placed>();
  const notCarriedOver: NotCarriedOver[] = [];
  const warnings: Warning[] = [];
  for (const [at, order] of orders.entries()) {
    const earlier = byJudgment.get(order.judgment.id);
    const given: Placed = { order, at };
    const newest = earlier === undefined || later(order, earlier.order) ? given : earlier;
    byJudgment.set(order.judgment.id, newest);
    if (earlier === undefined) continue;
    const left = newest === given ? earlier : given;
    const code = whatHappened(left.order, newest.order);
    const text = replaced(code, newest.at);
    notCarriedOver.push({ path: `orders[${left.at}]`, why: text });
    warnings.push(
      warning(code, `orders[${left.at}]`, text, {
        nb: "Kontroller at det er riktig.",
        en: "Check that this is right.",
        nn: "Kontroller at det er rett.",
      }),
    );
  }
  const kept = [...byJudgment.values()].sort(
    (left, right) => left.order.judgment.date.localeCompare(right.order.judgment.date) || left.at - right.at,
  );
  return { kept, notCarriedOver, warnings: [...warnings, ...sameOrderId(kept), ...sameDay(kept)] };
}

/** Was it sent later, or at the same moment and given later? */
function later(order: ExecutionOrder, than: ExecutionOrder): boolean {
  const [left, right] = [order, than].map((one) => Date.parse(one.message.sentAt)) as [number, number];
  return Number.isNaN(left) || Number.isNaN(right) ? order.message.sentAt >= than.message.sentAt : left >= right;
}

function whatHappened(left: ExecutionOrder, kept: ExecutionOrder): WarningCode {
  if (!sameContent(left, kept)) return "corrected-judgment";
  return left.message.id === kept.message.id ? "same-message" : "same-order";
}

/** Do two orders impose the same? The sending, the order's own id and the documents may differ. */
function sameContent(left: ExecutionOrder, right: ExecutionOrder): boolean {
  const content = ({ judgment, reactions, offences, finalFrom, anticipatedServing }: ExecutionOrder): string =>
    JSON.stringify({ judgment, reactions, offences, finalFrom, anticipatedServing });
  return content(left) === content(right);
}

function replaced(code: WarningCode, by: number) {
  if (code === "same-message")
    return {
      nb: `Samme melding som orders[${by}]; den teller én gang.`,
      en: `The same message as orders[${by}]; it counts once.`,
      nn: `Same melding som orders[${by}]; ho tel éin gong.`,
    };
  if (code === "same-order")
    return {
      nb: `Samme ordre som orders[${by}], sendt på nytt; den teller én gang.`,
      en: `The same order as orders[${by}], sent again; it counts once.`,
      nn: `Same ordre som orders[${by}], send på nytt; han tel éin gong.`,
    };
  return {
    nb: `Erstattet av den rettede dommen i orders[${by}].`,
    en: `Replaced by the corrected judgment in orders[${by}].`,
    nn: `Erstatta av den retta dommen i orders[${by}].`,
  };
}

/** One id of an order on two judgments: both are kept, for a sentence must not disappear. */
function sameOrderId(kept: readonly Placed[]): Warning[] {
  return kept.flatMap(({ order, at }, index) => {
    const other = kept.slice(0, index).find((one) => one.order.orderId === order.orderId);
    if (other === undefined) return [];
    const text = {
      nb: `Samme anmodningsId som orders[${other.at}], men en annen dom; begge teller.`,
      en: `The same anmodningsId as orders[${other.at}], but another judgment; both count.`,
      nn: `Same anmodningsId som orders[${other.at}], men ein annan dom; begge tel.`,
    };
    return [
      warning(
        "same-order",
        `orders[${at}].fullbyrdelsesordre.anmodningsId`,
        text,
        { nb: "Spør avsenderen.", en: "Ask the sender.", nn: "Spør avsendaren." },
        order.orderId,
      ),
    ];
  });
}

/** Two judgments of one day under one case number may be one judgment under two ids. */
function sameDay(kept: readonly Placed[]): Warning[] {
  return kept.flatMap(({ order, at }, index) => {
    const other = kept
      .slice(0, index)
      .find(
        (one) =>
          one.order.judgment.date === order.judgment.date &&
          one.order.judgment.caseNumber === order.judgment.caseNumber,
      );
    if (other === undefined) return [];
    const text = {
      nb: `Samme saksnummer og dag som orders[${other.at}], men en annen id; begge teller.`,
      en: `The same case number and day as orders[${other.at}], but another id; both count.`,
      nn: `Same saksnummer og dag som orders[${other.at}], men ein annan id; begge tel.`,
    };
    return [
      warning(
        "judgment-of-same-day",
        `orders[${at}].fullbyrdelsesordre.avgjoerelse.saksnummer`,
        text,
        {
          nb: "Kontroller at det er to dommer.",
          en: "Check that there are two judgments.",
          nn: "Kontroller at det er to dommar.",
        },
        order.judgment.caseNumber,
      ),
    ];
  });
}
