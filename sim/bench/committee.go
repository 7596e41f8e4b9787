package main

import (
	"context"

	"github.com/limn-network/limn/sim/measure/committee"
)

// The sizes of the measurements of committees.
const (
	committeeSeed = 1
	badDraws      = 1_000_000
	copiedTrials  = 100_000
)

// badAccepted is how often a false score is certified.
func badAccepted(ctx context.Context, b *bench) error {
	s, err := committee.BadAccepted(ctx, b.part(badDraws), committeeSeed, nil)
	if err != nil {
		return err
	}
	b.most("P(bad picture accepted), 30 % of stake dishonest, miner starving the honest", s.P(), 3e-4, "")
	low, high := s.Interval()
	b.note("%d of %d draws over random weight trees; 95 %% interval %.3g to %.3g", s.Happened, s.Trials, low, high)
	return nil
}

// copiedAccepted is how often somebody gets away with what it copied.
func copiedAccepted(ctx context.Context, b *bench) error {
	s, err := committee.CopiedAccepted(ctx, b.part(copiedTrials), committeeSeed, nil)
	if err != nil {
		return err
	}
	b.most("copied attestation or audit accepted", float64(s.Happened), 0, "")
	_, high := s.Interval()
	b.note("of %d attempts of %d kinds; 95 %% interval up to %.3g", s.Trials, committee.CopiedKinds, high)
	return nil
}
