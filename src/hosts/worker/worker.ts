// The thread in which hosts lint that cannot wait.
import { rules } from "../../../rules/index.ts";
import { lint } from "../../lint/lint.ts";
import { answer } from "../../run/sync/answer.ts";
import { serve } from "../../run/sync/serve.ts";

serve((request) => answer(request, rules, lint));
