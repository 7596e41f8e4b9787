"""Train the second scorer: it judges the generator's pictures in quality.py and is never embedded.

A judge that shares batches and held-out captions with the published scorer would share its blind spots; so this one is
trained apart: other weights at the start, other batches, other held-out captions, other sizes.
"""

from __future__ import annotations

from captions import SECOND_SPLIT
from train_clip import train
from trainer import second_config

if __name__ == "__main__":
    train("second", second_config(), SECOND_SPLIT, seed=2)
