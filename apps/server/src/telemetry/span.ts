import { type Attributes, SpanStatusCode, trace } from "@opentelemetry/api";

export const tracer = () => trace.getTracer("soning");

/** What a fault is, without what it says: a message may quote a person's data. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}

/** Does work inside a span; costs nothing where no traces are sent. Attributes must say nothing of a person. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: faultOf(error) });
      throw error;
    } finally {
      span.end();
    }
  });
}
