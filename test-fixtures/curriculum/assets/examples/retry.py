"""Retry a callable with exponential backoff."""
import time


def retry(action, attempts=4, first_delay=0.1, sleep=time.sleep):
    delay = first_delay
    for attempt in range(1, attempts + 1):
        try:
            return action()
        except ConnectionError:
            if attempt == attempts:
                raise
            sleep(delay)
            delay *= 2


if __name__ == "__main__":
    tries = []

    def flaky():
        tries.append(1)
        if len(tries) < 3:
            raise ConnectionError("not yet")
        return "ok"

    print(retry(flaky, sleep=lambda seconds: None), len(tries))
