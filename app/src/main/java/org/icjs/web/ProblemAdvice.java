package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.icjs.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * The one place where an exception becomes an answer. The log gets the request's number, the classes of the exception and its
 * causes, and the place in our code; never their text, which may hold what was typed.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** The gates answer these. */
    @ExceptionHandler
    void passOn(AccessDeniedException denied) {
        throw denied;
    }

    /** The gates answer these. */
    @ExceptionHandler
    void passOn(AuthenticationException unknown) {
        throw unknown;
    }

    /** Nobody listens any more, or a stream has run its time. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {
        // There is nobody to answer.
    }

    @ExceptionHandler
    @Nullable
    Object failed(HttpServletRequest request, Exception failure) {
        HttpStatusCode status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error("{} {}", Trace.of(request), told(failure));
        }
        return answers.of(request, Problem.of(status));
    }

    private static HttpStatusCode status(Exception failure) {
        return switch (failure) {
            case ErrorResponse response -> response.getStatusCode();
            case HttpMessageNotReadableException _, TypeMismatchException _, Refused _ -> HttpStatus.BAD_REQUEST;
            default -> databaseIsAway(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** No fault of the program: PostgreSQL is being started anew, or can take nothing now. Who asks may come again. */
    static boolean databaseIsAway(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof DataAccessResourceFailureException
                    || at instanceof TransientDataAccessException
                    || at instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }

    static String told(Throwable failure) {
        List<String> classes = new ArrayList<>();
        @Nullable Throwable root = failure;
        for (@Nullable Throwable at = failure; at != null && classes.size() < 8; at = at.getCause()) {
            classes.add(at.getClass().getName());
            root = at;
        }
        String where = Arrays.stream((root == null ? failure : root).getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.icjs."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
        return String.join(" < ", classes) + where;
    }
}
