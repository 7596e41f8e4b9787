package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// checkpointPrefix marks a --model that names a checkpoint file in place of a manifest.
const checkpointPrefix = "sha256:"

// tierName is what people call a tier.
func tierName(t protocol.Tier) string {
	if t == protocol.TierStatistical {
		return "statistical"
	}
	return "exact"
}

// outside reports whether the picture comes from another program.
func (i *imagining) outside() bool { return !i.model.IsZero() || !i.file.IsZero() }

// choose finds the model that was asked for, as far as it is known without a network: the one this program carries, one
// that follows from a checkpoint's hash, one that this home has met before. Else the judge is nil.
func (i *imagining) choose(embedded *compute.Model) (node.Judge, error) {
	text, byFile := strings.CutPrefix(i.f.model, checkpointPrefix)
	var named protocol.Hash
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	switch {
	case i.f.model == "":
		return embedded, nil
	case err != nil || len(raw) != len(named):
		return nil, fmt.Errorf("%w: --model %q: want a root of 64 hexadecimal digits, or %s and the SHA-256 of a checkpoint file", errUsage, i.f.model, checkpointPrefix)
	}
	copy(named[:], raw)
	if named == protocol.Hash(embedded.Root()) {
		return embedded, nil
	}
	switch {
	case byFile && !i.a.scorer.IsZero():
		i.file = named
		return nil, nil //nolint:nilnil // the node has the scorer
	case byFile:
		i.about, err = external.Derive(named, external.ScorerOf(embedded)).Bytes()
	default:
		i.model = named
		i.about, err = i.a.readManifest(named)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil //nolint:nilnil // the network is asked
		}
	}
	if err != nil {
		return nil, err
	}
	i.model = external.Root(i.about)
	model, err := external.Open(i.about, external.ScorerOf(embedded))
	if errors.Is(err, external.ErrNoScorer) {
		return nil, nil //nolint:nilnil // the node may have it
	}
	return model, err
}

// know makes sure that node and home have the manifest of a model from outside: without it nobody can check a picture later.
func (i *imagining) know(ctx context.Context, s *node.Service, judge node.Judge) error {
	switch {
	case !i.outside():
		return nil
	case judge == nil:
		if !i.file.IsZero() {
			var err error
			if i.model, err = s.Node().Derive(i.file); err != nil {
				return err
			}
		}
		i.a.note("looking for model %s", i.model)
		found, _, err := s.Node().Model(ctx, i.model)
		if err != nil {
			return fmt.Errorf("%w; is a miner running that offers it?", err)
		}
		if i.params, err = i.f.params(found); err != nil {
			return err
		}
		model, ok := found.(*external.Model)
		if !ok {
			return nil
		}
		_, i.about = model.Manifest()
	default:
		if _, err := s.Node().Learn(i.about); err != nil {
			return err
		}
	}
	return i.a.keepManifest(i.model, i.about)
}

func (a *app) manifestPath(root protocol.Hash) string {
	return filepath.Join(a.home, "manifests", root.String()+".cbor")
}

// keepManifest writes down what describes a model, for `peer verify` in days when no miner offers it.
func (a *app) keepManifest(root protocol.Hash, manifest []byte) error {
	path := a.manifestPath(root)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return writeFile(path, manifest, 0o644)
}

// readManifest reads what this home kept of a model. A file that is not what its name says is an error.
func (a *app) readManifest(root protocol.Hash) ([]byte, error) {
	data, err := readLimited(a.manifestPath(root), external.MaxManifestBytes)
	if err != nil {
		return nil, err
	}
	if external.Root(data) != root {
		return nil, fmt.Errorf("%s does not describe model %s", a.manifestPath(root), root)
	}
	return data, nil
}

func readLimited(path string, most int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > most {
		return nil, fmt.Errorf("%s: %w: %d bytes, at most %d", path, protocol.ErrTooLarge, info.Size(), most)
	}
	return os.ReadFile(path)
}

// introduce tells an examiner of the model of a picture from outside, where this home knows it or a file describes it.
func (a *app) introduce(ctx context.Context, x *node.Examiner, png []byte, path string, embedded *compute.Model) error {
	var manifest []byte
	var err error
	if path != "" {
		manifest, err = readLimited(path, external.MaxManifestBytes)
	} else {
		_, receipt, fault := protocol.ExtractReceipt(png)
		if task := receipt.Committed.Assignment.Body.Task; fault == nil && task.Tier == protocol.TierStatistical {
			manifest, err = a.readManifest(task.Model)
		}
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	if err != nil || manifest == nil {
		return err
	}
	model, err := external.Open(manifest, external.ScorerOf(embedded))
	if errors.Is(err, external.ErrNoScorer) {
		model, err = a.openWithScorer(ctx, manifest)
	}
	if errors.Is(err, external.ErrNoScorer) {
		a.say("%v", err)
		return nil
	}
	if err != nil {
		return err
	}
	x.Know(model)
	return nil
}

// openScorer opens what judges the models of checkpoints: the scorer that --scorer names, or the embedded one.
func (a *app) openScorer(ctx context.Context) (external.Scorer, error) {
	if a.scorer.IsZero() {
		model, err := compute.Embedded()
		if err != nil {
			return nil, err
		}
		return external.ScorerOf(model), nil
	}
	store, err := models.Open(models.DefaultConfig(a.modelsDir()), a.quietLogger())
	if err != nil {
		return nil, err
	}
	return node.OpenScorer(ctx, store, a.scorer.Hash)
}

// openWithScorer opens a model whose scorer lies in this home's folder of models.
func (a *app) openWithScorer(ctx context.Context, manifest []byte) (*external.Model, error) {
	described, err := external.Decode(manifest)
	if err != nil {
		return nil, err
	}
	store, err := models.Open(models.DefaultConfig(a.modelsDir()), a.quietLogger())
	if err != nil {
		return nil, err
	}
	scorer, err := node.OpenScorer(ctx, store, protocol.Hash(described.Scorer))
	if err != nil {
		return nil, err
	}
	return external.Open(manifest, scorer)
}

// rootFlag is a flag that holds the root of a model.
type rootFlag struct{ protocol.Hash }

// Set implements pflag.Value.
func (f *rootFlag) Set(text string) error {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != len(f.Hash) {
		return fmt.Errorf("%q is no root of 64 hexadecimal digits", text)
	}
	copy(f.Hash[:], raw)
	return nil
}

// String implements pflag.Value; a flag that was not given shows nothing.
func (f *rootFlag) String() string {
	if f.IsZero() {
		return ""
	}
	return f.Hash.String()
}

// Type implements pflag.Value.
func (*rootFlag) Type() string { return "ROOT" }

// scorerRoot is what judges the models of checkpoints: whatever the engine is, all must derive them alike.
func (a *app) scorerRoot() protocol.Hash {
	if !a.scorer.IsZero() {
		return a.scorer.Hash
	}
	manifest, err := compute.EmbeddedManifest()
	if err != nil {
		return protocol.Hash{} // a build without weights: then it is the engine
	}
	return sha256.Sum256(manifest)
}

// scorerFlag is for commands that derive the models of checkpoints.
func (a *app) scorerFlag(c *cobra.Command) {
	c.Flags().Var(&a.scorer, "scorer", "imported CLIP that judges the pictures of image servers; all who take part need it ('peer models pull') (default: the embedded one, which knows the words of 'peer models' only)")
}

// thumbnail is a picture small enough for a terminal.
func thumbnail(p *compute.Picture) *compute.Picture {
	const side = 32
	if p.Width <= side && p.Height <= side {
		return p
	}
	w, h := side, side
	if p.Width > p.Height {
		h = max(1, side*p.Height/p.Width)
	} else {
		w = max(1, side*p.Width/p.Height)
	}
	return &compute.Picture{Width: w, Height: h, RGB: compute.Resize(p.RGB, p.Width, p.Height, w, h)}
}
