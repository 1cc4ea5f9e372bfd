#!/usr/bin/env bash
# Runs `threadwise check` as the action wants it: annotations on standard output, SARIF in a file.
set -u

read -r -a paths <<< "${THREADWISE_PATHS:-.}"
read -r -a arguments <<< "${THREADWISE_ARGUMENTS:-}"
arguments+=("--" "${paths[@]}")

if [ -n "${THREADWISE_SARIF:-}" ]; then
    threadwise check --format sarif "${arguments[@]}" > "$THREADWISE_SARIF"
    # 1 says that something was found: the annotations below say so too. 2 is a failure.
    code=$?
    [ "$code" -lt 2 ] || exit "$code"
fi
threadwise check --format github "${arguments[@]}"
