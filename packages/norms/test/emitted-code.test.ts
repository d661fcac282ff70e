import { expect, test } from "vitest";
import { Emitter } from "../src/columns/emitter.ts";
import { type HoistedKind, hoistedKind } from "../src/columns/hoisted.ts";
import {
  add,
  all,
  any,
  applies,
  at,
  count,
  date,
  daysBetween,
  duration,
  type Expression,
  eq,
  every,
  everyStretch,
  gt,
  gte,
  is,
  isNone,
  isWorkingDay,
  lt,
  lte,
  matches,
  minusDays,
  type Node,
  no,
  noDate,
  not,
  number,
  plus,
  plusDays,
  some,
  subtract,
  sum,
  when,
  whenNone,
} from "../src/index.ts";
import {
  calm,
  clash,
  clashDay,
  clashNumber,
  itemBarred,
  items,
  lab,
  limit,
  program,
  runOf,
  term,
  worth,
} from "./lab.ts";

const days = (count: number): Expression<"number"> => number(count, "days");

/** How a constant of the day comes out, as `Columns` finds it. */
function kindOf(key: string): HoistedKind {
  const node = JSON.parse(key) as Node;
  return hoistedKind(runOf().value(node), program.typeOf(node));
}

/** The code of an expression: U and N stand for the sentinels of unknown and none. */
function written(expression: Expression): readonly [what: string, code: string] {
  const emitter = new Emitter(program, kindOf);
  const code = emitter.emit(expression.node);
  const flag = "conflict" in code ? (code.conflict ? ", conflict" : "") : code.none ? ", none" : "";
  const js = [...emitter.statements, code.js].join(" ");
  return [code.mode + flag, js.replaceAll("-2147483648", "U").replaceAll("-2147483647", "N")];
}

// Bits and plain numbers are compared in place; the runtime (R) is called only for what they cannot say, and only where
// the tree can produce a conflict is one looked for (KERNEL, back ends).
test.each<readonly [string, Expression, string, string]>([
  ["fact below a constant", lt(lab.n, days(4)), "truth", "const t1=f0[i]; const t2=(t1===U?1:((t1<k0)|0)*3); t2"],
  ["constant at most a fact", lte(days(4), lab.n), "truth", "const t1=f0[i]; const t2=(t1===U?1:((k0<=t1)|0)*3); t2"],
  ["fact equal to a parameter", eq(lab.n, limit), "truth", "const t1=f0[i]; const t2=(t1===U?1:((t1===k0)|0)*3); t2"],
  ["may be none", gt(lab.m, days(4)), "truth", "const t1=f0[i]; const t2=(t1>N?((t1>k0)|0)*3:(t1===U?1:0)); t2"],
  [
    "two facts",
    gte(lab.n, lab.m),
    "truth",
    'const t1=f0[i]; const t2=f1[i]; const t3=(t1===U?R.UNKNOWN:t1); const t4=(t2===U?R.UNKNOWN:t2===N?R.NONE:t2); const t5=(typeof t3==="number"&&typeof t4==="number"?t3>=t4?3:0:R.compare("gte",t3,t4)); t5',
  ],
  [
    "a constant that is none",
    lt(lab.end, noDate),
    "truth",
    'const t1=f0[i]; const t2=(t1===U?R.UNKNOWN:t1===N?R.NONE:t1); const t3=(k0===U?R.UNKNOWN:k0===N?R.NONE:k0); const t4=(typeof t2==="number"&&typeof t3==="number"?t2<t3?3:0:R.compare("lt",t2,t3)); t4',
  ],
  [
    "a constant that is none beside a fact that never is",
    lt(lab.day, noDate),
    "truth",
    'const t1=f0[i]; const t2=(t1===U?R.UNKNOWN:t1); const t3=(k0===U?R.UNKNOWN:k0===N?R.NONE:k0); const t4=(typeof t2==="number"&&typeof t3==="number"?t2<t3?3:0:R.compare("lt",t2,t3)); t4',
  ],
  [
    "a constant in conflict",
    lt(clashNumber, lab.n),
    "truth, conflict",
    'const t1=f0[i]; const t2=(t1===U?R.UNKNOWN:t1); const t3=(typeof k0==="number"&&typeof t2==="number"?k0<t2?3:0:R.compare("lt",k0,t2)); t3',
  ],
  [
    "a fact before a constant in conflict",
    lt(lab.n, clashNumber),
    "truth, conflict",
    'const t1=f0[i]; const t2=(t1===U?R.UNKNOWN:t1); const t3=(typeof t2==="number"&&typeof k0==="number"?t2<k0?3:0:R.compare("lt",t2,k0)); t3',
  ],
  [
    "lengths",
    lt(term, lab.length),
    "truth, conflict",
    'const t1=f0[i]; const t2=d0[t1]; const t3=(typeof k0==="number"&&typeof t2==="number"?k0<t2?3:0:R.compare("lt",k0,t2)); t3',
  ],
  ["no fact at all", lt(days(1), days(2)), "truth", "k0"],

  ["sum of two", add(lab.n, days(1)), "point", "const t1=f0[i]; const t2=(t1===U||k0===U?U:t1+k0); t2"],
  [
    "sum, one may be none",
    add(lab.n, lab.m),
    "point, none",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===N||t2===N?N:t1===U||t2===U?U:t1+t2); t3",
  ],
  [
    "sum, the other may be none",
    add(lab.m, lab.n),
    "point, none",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===N||t2===N?N:t1===U||t2===U?U:t1+t2); t3",
  ],
  [
    "sum of three",
    add(lab.n, lab.n, lab.n),
    "boxed",
    "const t1=f0[i]; const t2=R.apply(c0,[(t1===U?R.UNKNOWN:t1),(t1===U?R.UNKNOWN:t1),(t1===U?R.UNKNOWN:t1)]); t2",
  ],
  [
    "sum with a conflict",
    add(lab.n, clashNumber),
    "boxed, conflict",
    "const t1=f0[i]; const t2=R.apply(c0,[(t1===U?R.UNKNOWN:t1),k0]); t2",
  ],
  [
    "sum with a conflict first",
    add(clashNumber, lab.n),
    "boxed, conflict",
    "const t1=f0[i]; const t2=R.apply(c0,[k0,(t1===U?R.UNKNOWN:t1)]); t2",
  ],
  ["difference", subtract(lab.n, days(1)), "point", "const t1=f0[i]; const t2=(t1===U||k0===U?U:t1-k0); t2"],
  [
    "days after",
    plusDays(lab.day, lab.n),
    "point",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===U||t2===U?U:t1+t2); t3",
  ],
  [
    "days before",
    minusDays(lab.day, lab.n),
    "point",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===U||t2===U?U:t1-t2); t3",
  ],
  [
    "days between: the second less the first",
    daysBetween(lab.day, lab.end),
    "point, none",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===N||t2===N?N:t1===U||t2===U?U:t2-t1); t3",
  ],
  [
    "months after",
    plus(lab.day, duration("P1M")),
    "boxed, conflict",
    "const t1=f0[i]; const t2=R.apply(c0,[(t1===U?R.UNKNOWN:t1),k0]); t2",
  ],
  [
    "a function that is a condition",
    isWorkingDay(lab.day),
    "truth",
    "const t1=f0[i]; const t2=R.apply(c0,[(t1===U?R.UNKNOWN:t1)]); t2",
  ],
  ["the same of a day in conflict", isWorkingDay(clashDay), "truth, conflict", "k0"],

  ["is a number none", isNone(lab.m), "truth", "const t1=f0[i]; const t2=(t1===N?3:t1===U?1:0); t2"],
  [
    "is a number none that never is",
    isNone(lab.n),
    "truth",
    "const t1=f0[i]; const t2=R.apply(c0,[(t1===U?R.UNKNOWN:t1)]); t2",
  ],
  ["is a choice none", isNone(lab.colour), "truth", "const t1=f0[i]; const t2=(t1===1?3:t1===0?1:0); t2"],
  ["is a length none", isNone(lab.length), "truth", "const t1=f0[i]; const t2=(t1===1?3:t1===0?1:0); t2"],
  ["is a choice none that never is", isNone(lab.size), "truth", "const t1=f0[i]; const t2=R.apply(c0,[d0[t1]]); t2"],
  ["is a conflict none", isNone(clashNumber), "truth, conflict", "k0"],
  ["a number, or another", whenNone(lab.m, days(7)), "point", "const t1=f0[i]; const t2=(t1===N?k0:t1); t2"],
  ["a number that never is none", whenNone(lab.n, days(7)), "point", "const t1=f0[i]; t1"],
  [
    "a number, or one that may be none",
    whenNone(lab.end, lab.end),
    "point, none",
    "const t1=f0[i]; const t2=(t1===N?t1:t1); t2",
  ],
  [
    "a length, or another",
    whenNone(lab.length, duration("P1Y")),
    "boxed, conflict",
    "const t1=f0[i]; const t2=R.apply(c0,[d0[t1],k0]); t2",
  ],
  [
    "a number, or a slot",
    whenNone(lab.m, worth),
    "boxed, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=f2[i]; const t4=R.apply(c0,[t2,(t3===U?R.UNKNOWN:t3),(k0===U?R.UNKNOWN:k0===N?R.NONE:k0)]); const t5=R.apply(c1,[(t1===U?R.UNKNOWN:t1===N?R.NONE:t1),t4]); t5",
  ],
  [
    "a slot, or a number",
    whenNone(worth, lab.m),
    "boxed, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=R.apply(c0,[t1,(t2===U?R.UNKNOWN:t2),(k0===U?R.UNKNOWN:k0===N?R.NONE:k0)]); const t4=f2[i]; const t5=R.apply(c1,[t3,(t4===U?R.UNKNOWN:t4===N?R.NONE:t4)]); t5",
  ],

  [
    "one of two numbers",
    when(lab.p, lab.n, days(9)),
    "boxed",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===3?(t2===U?R.UNKNOWN:t2):t1===0?(k0===U?R.UNKNOWN:k0):R.apply(c0,[t1,(t2===U?R.UNKNOWN:t2),(k0===U?R.UNKNOWN:k0)])); t3",
  ],
  [
    "one of two conditions",
    when(lab.p, lab.q, no),
    "truth",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===3?t2:t1===0?k0:R.apply(c0,[t1,t2,k0])); t3",
  ],
  [
    "picked by a conflict",
    when(clash, lab.n, lab.n),
    "boxed, conflict",
    "const t1=f0[i]; const t2=(k0===3?(t1===U?R.UNKNOWN:t1):k0===0?(t1===U?R.UNKNOWN:t1):R.apply(c0,[k0,(t1===U?R.UNKNOWN:t1),(t1===U?R.UNKNOWN:t1)])); t2",
  ],
  [
    "the first in conflict",
    when(lab.p, clashNumber, lab.n),
    "boxed, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===3?k0:t1===0?(t2===U?R.UNKNOWN:t2):R.apply(c0,[t1,k0,(t2===U?R.UNKNOWN:t2)])); t3",
  ],
  [
    "the second in conflict",
    when(lab.p, lab.n, clashNumber),
    "boxed, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===3?(t2===U?R.UNKNOWN:t2):t1===0?k0:R.apply(c0,[t1,(t2===U?R.UNKNOWN:t2),k0])); t3",
  ],
  ["is a choice one of", is(lab.colour, "red"), "truth", "const t1=f0[i]; const t2=m0[t1]; t2"],
  [
    "does a place lie in",
    matches(lab.place, { code: "c", section: "1" }),
    "truth",
    "const t1=f0[i]; const t2=m0[t1]; t2",
  ],
  [
    "is a computed choice one of",
    is(when(lab.p, lab.colour, lab.colour), "red"),
    "truth",
    "const t1=f0[i]; const t2=f1[i]; const t3=(t1===3?d1[t2]:t1===0?d1[t2]:R.apply(c0,[t1,d1[t2],d1[t2]])); const t4=R.apply(c1,[t3]); t4",
  ],

  [
    "and",
    all(lab.p, lab.q, lab.judged),
    "truth",
    "const t1=f0[i]; const t2=f1[i]; const t3=f2[i]; const t4=(t1&t2&t3); t4",
  ],
  ["or", any(lab.p, lab.q), "truth", "const t1=f0[i]; const t2=f1[i]; const t3=(t1|t2); t3"],
  ["and with a conflict", all(lab.p, clash), "truth, conflict", "const t1=f0[i]; const t2=R.and(t1,k0); t2"],
  [
    "or with a conflict",
    any(clash, lab.p, lab.q),
    "truth, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=R.or(R.or(k0,t1),t2); t3",
  ],
  ["not", not(lab.p), "truth", "const t1=f0[i]; const t2=((39>>(t1<<1))&3); t2"],
  ["not not", not(not(lab.p)), "truth", "const t1=f0[i]; t1"],
  [
    "not of a conflict",
    not(all(lab.p, clash)),
    "truth, conflict",
    "const t1=f0[i]; const t2=R.and(t1,k0); const t3=((39>>(t2<<1))&3); t3",
  ],

  ["a condition on another day", at(lab.day, lab.p), "truth, conflict", "const t1=R.interpret(c0,[i,]); t1"],
  ["a number on another day", at(lab.day, lab.n), "boxed, conflict", "const t1=R.interpret(c0,[i,]); t1"],
  [
    "each week",
    everyStretch(duration("P1W"), lab.day, date("2026-03-01"), () => lab.p),
    "truth, conflict",
    "const t1=R.interpret(c0,[i,]); t1",
  ],
  [
    "a stretch's day",
    { node: { op: "stretchFirst", element: "e" }, type: lab.day.type },
    "boxed, conflict",
    "const t1=R.interpret(c0,[i,]); t1",
  ],

  [
    "some",
    some(items, (i) => i.p),
    "truth",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){a1|=f0[j2];} const t3=(q0[i]===1?a1:(a1|1)); t3",
  ],
  [
    "every",
    every(items, (i) => i.p),
    "truth",
    "let a1=3; for(let j2=o0[i];j2<o0[i+1];j2++){a1&=f0[j2];} const t3=(q0[i]===1?a1:(a1&1)); t3",
  ],
  [
    "some with a conflict",
    some(items, (i) => all(i.p, clash)),
    "truth, conflict",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){a1=R.or(a1,R.and(f0[j2],k0));} const t3=(q0[i]===1?a1:R.or(a1,1)); t3",
  ],
  [
    "every with a conflict",
    every(items, (i) => any(i.p, clash)),
    "truth, conflict",
    "let a1=3; for(let j2=o0[i];j2<o0[i+1];j2++){a1=R.and(a1,R.or(f0[j2],k0));} const t3=(q0[i]===1?a1:R.and(a1,1)); t3",
  ],
  [
    "count",
    count(items, (i) => i.p),
    "boxed",
    "let a1=0,a2=0,a3=0; for(let j4=o0[i];j4<o0[i+1];j4++){const t5=f0[j4];if(t5!==0){a2++;if(t5===3)a1++;}} const t6=(q0[i]===1&&a1===a2?a1:R.range(a1,q0[i]===1?a2:Infinity)); t6",
  ],
  [
    "count with a conflict",
    count(items, (i) => all(i.p, clash)),
    "boxed, conflict",
    "let a1=0,a2=0,a3=0; for(let j4=o0[i];j4<o0[i+1];j4++){const t5=R.and(f0[j4],k0);if(t5!==0){a2++;if(t5===3)a1++;else if(t5===2)a3=1;}if(t5===1)a3|=2;} const t6=((a3&1)===0?(q0[i]===1&&a1===a2?a1:R.range(a1,q0[i]===1?a2:Infinity)):q0[i]===1&&a3===1?R.CONFLICT:R.UNKNOWN); t6",
  ],
  [
    "sum",
    sum(items, (i) => i.n),
    "boxed, conflict",
    "const a1=[]; for(let j2=o0[i];j2<o0[i+1];j2++){const t3=f0[j2];if(k0!==0)a1.push({holds:k0,values:[(t3===U?R.UNKNOWN:t3)]});} const t4=R.fold(c0,a1,q0[i]===1); t4",
  ],
  [
    "a list in a list: the outer record's fact is read by its own row",
    some(items, (i) => some(i.parts, (part) => all(part.p, lt(part.n, i.n)))),
    "truth",
    'let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){let a3=0;for(let j4=o1[j2];j4<o1[j2+1];j4++){const t5=f1[j4];const t6=f2[j2];const t7=(t5===U?R.UNKNOWN:t5);const t8=(t6===U?R.UNKNOWN:t6);a3|=(f0[j4]&(typeof t7==="number"&&typeof t8==="number"?t7<t8?3:0:R.compare("lt",t7,t8)));}const t9=(q1[j2]===1?a3:(a3|1));a1|=t9;} const t10=(q0[i]===1?a1:(a1|1)); t10',
  ],
  [
    "another day inside a list: the record goes along",
    some(items, (i) => at(i.first, i.p)),
    "truth, conflict",
    'let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){a1=R.or(a1,R.interpret(c0,[i,"e0",j2,"items"]));} const t3=(q0[i]===1?a1:R.or(a1,1)); t3',
  ],

  [
    "a slot of conditions",
    calm,
    "truth",
    "const t1=f0[i]; const t2=(t1===U?1:((t1>k0)|0)*3); const t3=f1[i]; const t4=(k1&t3); const t5=(t2|t4); t5",
  ],
  [
    "a slot of one value",
    worth,
    "boxed, conflict",
    "const t1=f0[i]; const t2=f1[i]; const t3=R.apply(c0,[t1,(t2===U?R.UNKNOWN:t2),(k0===U?R.UNKNOWN:k0===N?R.NONE:k0)]); t3",
  ],
  [
    "a slot of each record",
    some(items, (i) => itemBarred.of(i)),
    "truth",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){const t3=f0[j2];const t4=f1[j2];const t5=((t3===U?1:((t3>k0)|0)*3)&((39>>(t4<<1))&3));a1|=t5;} const t6=(q0[i]===1?a1:(a1|1)); t6",
  ],
  [
    "the same fact twice, written apart",
    all(lt(lab.n, days(4)), lt(lab.n, days(4))),
    "truth",
    "const t1=f0[i]; const t2=(t1===U?1:((t1<k0)|0)*3); const t3=(t2&t2); t3",
  ],
  [
    "the same comparison of boxed values",
    any(lt(lab.n, lab.m), lt(lab.n, lab.m)),
    "truth",
    'const t1=f0[i]; const t2=f1[i]; const t3=(t1===U?R.UNKNOWN:t1); const t4=(t2===U?R.UNKNOWN:t2===N?R.NONE:t2); const t5=(typeof t3==="number"&&typeof t4==="number"?t3<t4?3:0:R.compare("lt",t3,t4)); const t6=(t5|t5); t6',
  ],
  [
    "a slot read twice",
    all(calm, not({ ...calm, node: { op: "slot", id: "calm" } })),
    "truth",
    "const t1=f0[i]; const t2=(t1===U?1:((t1>k0)|0)*3); const t3=f1[i]; const t4=(k1&t3); const t5=(t2|t4); const t6=((39>>(t5<<1))&3); const t7=(t5&t6); t7",
  ],
  ["a norm that looks at no fact", any(lab.p, applies("a/10")), "truth", "const t1=f0[i]; const t2=(t1|k0); t2"],
  [
    "a field read twice",
    some(items, (i) => all(i.p, not(i.p))),
    "truth",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){a1|=(f0[j2]&((39>>(f0[j2]<<1))&3));} const t3=(q0[i]===1?a1:(a1|1)); t3",
  ],
  [
    "two lists and one again",
    all(
      some(items, (i) => i.p),
      some(items, (i) => some(i.parts, (part) => part.p)),
    ),
    "truth",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){a1|=f0[j2];} const t3=(q0[i]===1?a1:(a1|1)); let a4=0; for(let j5=o0[i];j5<o0[i+1];j5++){let a6=0;for(let j7=o1[j5];j7<o1[j5+1];j7++){a6|=f1[j7];}const t8=(q1[j5]===1?a6:(a6|1));a4|=t8;} const t9=(q0[i]===1?a4:(a4|1)); const t10=(t3&t9); t10",
  ],
  [
    "a record's slot asked inside its own list is computed once a record",
    some(items, (i) => some(i.parts, (part) => any(itemBarred.of(i), all(part.p, itemBarred.of(i))))),
    "truth",
    "let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){let a3=0;const t5=f0[j2];const t6=f1[j2];const t7=((t5===U?1:((t5>k0)|0)*3)&((39>>(t6<<1))&3));for(let j4=o1[j2];j4<o1[j2+1];j4++){a3|=(t7|(f2[j4]&t7));}const t8=(q1[j2]===1?a3:(a3|1));a1|=t8;} const t9=(q0[i]===1?a1:(a1|1)); t9",
  ],
  [
    "a slot of the case asked of each record is computed before the list",
    some(items, (i) => all(i.p, calm)),
    "truth",
    "let a1=0; const t3=f1[i]; const t4=(t3===U?1:((t3>k0)|0)*3); const t5=f2[i]; const t6=(k1&t5); const t7=(t4|t6); for(let j2=o0[i];j2<o0[i+1];j2++){a1|=(f0[j2]&t7);} const t8=(q0[i]===1?a1:(a1|1)); t8",
  ],
  [
    "another day inside two lists: both records go along",
    some(items, (i) => some(i.parts, (part) => at(i.first, part.p))),
    "truth, conflict",
    'let a1=0; for(let j2=o0[i];j2<o0[i+1];j2++){let a3=0;for(let j4=o1[j2];j4<o1[j2+1];j4++){a3=R.or(a3,R.interpret(c0,[i,"e0",j2,"items","e1",j4,"items.parts"]));}const t5=(q1[j2]===1?a3:R.or(a3,1));a1=R.or(a1,t5);} const t6=(q0[i]===1?a1:R.or(a1,1)); t6',
  ],
  [
    "one constant, however often it stands",
    all(gt(lab.n, days(4)), lt(lab.n, days(4)), gt(lab.n, days(5))),
    "truth",
    "const t1=f0[i]; const t2=(t1===U?1:((t1>k0)|0)*3); const t3=(t1===U?1:((t1<k0)|0)*3); const t4=(t1===U?1:((t1>k1)|0)*3); const t5=(t2&t3&t4); t5",
  ],
])("%s", (_, expression, what, code) => {
  expect(written(expression)).toEqual([what, code]);
});

test("twelve constants and more keep their names apart", () => {
  const bands = Array.from({ length: 12 }, (_, at) => lt(lab.n, days(at)));
  expect(written(any(...bands, gt(days(77), lab.n)))[1]).toContain("((k12>t1)|0)*3)");
});

test("what is no condition is refused where one is needed", () => {
  const emitter = new Emitter(program, kindOf);
  expect(() => emitter.truth(lab.n.node)).toThrow(new RangeError("fact is no condition"));
  expect(() => emitter.rowOf("e7")).toThrow(new RangeError("no record is bound to the element e7"));
  expect(emitter.pathOf.bind(emitter, "e7")).toThrow("no record is bound to the element e7");
});
