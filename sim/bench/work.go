package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// auditors is how many re-execute an audited task when nobody disagrees.
const auditors = protocol.AuditLead

// extraWork is what the network computes besides a picture that takes a second: seven members each score the plain
// picture, their own augmentation and their neighbour's; three in a hundred pictures are made twice more.
func extraWork(_ context.Context, b *bench) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	const prompt = "a red apple on a blue background"
	picture := m.WhiteNoise(1)
	member := func(i int) error {
		if _, err := m.Score(prompt, picture.RGB, picture.Width, picture.Height); err != nil {
			return err
		}
		for index := range 2 {
			if _, err := m.ScoreAugmented(prompt, picture.RGB, picture.Width, picture.Height, [32]byte{byte(i), byte(index)}); err != nil {
				return err
			}
		}
		return nil
	}
	took := make([]float64, 0, 200)
	for i := range cap(took) {
		start := time.Now()
		if err := member(i); err != nil {
			return err
		}
		took = append(took, time.Since(start).Seconds())
	}
	slices.Sort(took)
	scoring := took[len(took)/2] * protocol.FirstSeven
	audits := auditors * float64(protocol.BaseAuditRate) / 10_000
	b.most("extra work per task in steady state, over generation of a 1 s picture", 100*(scoring+audits), 10, "%")
	b.note("scoring by %d members %.1f %%, audits %.1f %%; the medians of %s a member", protocol.FirstSeven, 100*scoring, 100*audits, fmt.Sprint(time.Duration(took[len(took)/2]*1e9).Round(10*time.Microsecond)))
	return nil
}
