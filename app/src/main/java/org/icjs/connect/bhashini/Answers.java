package org.icjs.connect.bhashini;

import java.util.List;
import org.icjs.connect.Outside.Answer;

/** What an answer comes to, in a word of {@code connect.result.…}. */
final class Answers {
    private Answers() {}

    /** What is wrong with an answer; empty if it is JSON and the status is good. */
    static String word(Answer answer) {
        return switch (answer) {
            case Answer.Failed(var why) -> why;
            case Answer.Got(var status, var type, var _) ->
                switch (status) {
                    case 200 -> type.endsWith("json") ? "" : "notJson";
                    case 401, 403 -> "notAllowed";
                    case 429 -> "quota";
                    default -> "refused" + status;
                };
        };
    }

    /** The input is refused, not the caller: asking again would change nothing. */
    static boolean unfit(String result) {
        return List.of("refused400", "refused413", "refused415", "refused422").contains(result);
    }
}
