package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node/models"
)

// sizeFlag is a flag that holds a number of bytes.
type sizeFlag int64

// units of sizes; the longest suffix that fits is meant.
var units = []struct {
	suffix string
	bytes  float64
}{
	{"kib", 1 << 10}, {"mib", 1 << 20}, {"gib", 1 << 30}, {"tib", 1 << 40},
	{"kb", 1e3}, {"mb", 1e6}, {"gb", 1e9}, {"tb", 1e12},
	{"k", 1e3}, {"m", 1e6}, {"g", 1e9}, {"t", 1e12}, {"b", 1}, {"", 1},
}

// Set implements pflag.Value.
func (f *sizeFlag) Set(text string) error {
	lower := strings.ToLower(strings.TrimSpace(text))
	for _, unit := range units {
		number, found := strings.CutSuffix(lower, unit.suffix)
		if !found {
			continue
		}
		v, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
		if err != nil || !(v >= 0 && v*unit.bytes < 1<<62) {
			break
		}
		*f = sizeFlag(v * unit.bytes)
		return nil
	}
	return fmt.Errorf("%q is no size: want for example 500MB, 50GB or 1TiB", text)
}

// String implements pflag.Value. Nothing is shown of no size, which stands for no limit.
func (f *sizeFlag) String() string {
	if *f == 0 {
		return ""
	}
	return models.Bytes(int64(*f))
}

// Type implements pflag.Value.
func (f *sizeFlag) Type() string { return "size" }

func (a *app) modelsImportCommand(f *modelsFlags) *cobra.Command {
	var o models.Options
	c := &cobra.Command{
		Use:   "import PATH",
		Short: "Take in a model from a folder, or convert the weights of another program",
		Long: `Take in a model from a folder that has its manifest.cbor and files, such as a model's folder in another
home, or convert a FILE.safetensors of a kind that the program knows: CLIP ViT-B/32 and its like. The same file makes the
same root on every machine. What is not whole, or would exceed the quota, leaves nothing behind.`,
		Args: exactly("PATH"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error { return a.importModel(c.Context(), f, args[0], o) }),
	}
	c.Flags().BoolVar(&o.GELU, "gelu", false, "the file's CLIP uses the exact GELU, as its config.json says (\"hidden_act\": \"gelu\")")
	f.addQuota(c)
	return c
}

func (a *app) importModel(ctx context.Context, f *modelsFlags, path string, o models.Options) error {
	s, err := a.openModels(f)
	if err != nil {
		return err
	}
	a.note("reading %s", path)
	i, known, err := s.Import(ctx, path, o)
	if err != nil {
		return explainModels(err)
	}
	if known {
		a.done("%s is here already", i.Root)
	} else {
		a.done("imported a model of %s, %s; 'peer run' serves it", i.Manifest.Architecture, models.Bytes(i.Size))
	}
	if f.json {
		return a.out.JSON(modelOf(i))
	}
	a.out.Line("%s", i.Root)
	return nil
}

// explainModels says which command or setting helps.
func explainModels(err error) error {
	var quota *models.QuotaError
	switch {
	case errors.As(err, &quota):
		return fmt.Errorf("%w; 'peer models rm' makes room, and models_quota in config.toml or --models-quota allows more", err)
	case errors.Is(err, models.ErrNoImporter):
		known := []string{"folders with manifest.cbor"}
		for _, format := range models.DefaultFormats() {
			if format.Import != nil {
				known = append(known, format.About)
			}
		}
		return fmt.Errorf("%w; it knows %s", err, strings.Join(known, ", "))
	case errors.Is(err, models.ErrUnknown):
		return fmt.Errorf("%w; 'peer models' lists those that are", err)
	}
	return err
}

func (a *app) modelsVerifyCommand(f *modelsFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "verify [ROOT]",
		Short: "Hash every byte of a model, or of all, and open it",
		Long: `Hash every byte of a model, or of all complete ones, and open it. A model with damage is set aside:
it is no longer served, and 'peer models pull ROOT' fetches only what is damaged.`,
		Args: atMost("ROOT"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error { return a.verifyModels(c.Context(), f, args) }),
	}
}

// Verified is what `peer models verify --json` prints of each model.
type Verified struct {
	Model
	OK bool `json:"ok"`
}

func (a *app) verifyModels(ctx context.Context, f *modelsFlags, args []string) error {
	s, err := a.openModels(f)
	if err != nil {
		return err
	}
	var chosen []models.Info
	if len(args) == 1 {
		i, err := s.Find(args[0])
		if err != nil {
			return explainModels(err)
		}
		chosen = append(chosen, i)
	} else if chosen, err = s.List(); err != nil {
		return err
	}
	bad := false
	for _, i := range chosen {
		if i.State == models.Partial && len(args) == 0 {
			continue
		}
		bar := a.err.Bar("  "+i.Root.Short()+" MB", int(max(1, i.Size/1e6)))
		fault := s.Verify(ctx, i.Root, func(n int64) { bar.Set(int(n / 1e6)) })
		bar.Close()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		bad = bad || fault != nil
		if now, err := s.Find(i.Root.String()); err == nil {
			i = now // damage has set it aside
		}
		if err := a.tellVerified(f, i, fault); err != nil {
			return err
		}
	}
	if bad {
		return errQuiet
	}
	return nil
}

func (a *app) tellVerified(f *modelsFlags, i models.Info, fault error) error {
	m := modelOf(i)
	if fault != nil {
		m.Fault = fault.Error()
	}
	switch {
	case f.json:
		return a.out.JSON(Verified{m, fault == nil})
	case fault == nil:
		a.out.Line("%s %s %s", a.out.Style(term.Green, "✓"), m.Root, models.Bytes(m.Bytes))
	default:
		a.out.Line("%s %s %s", a.out.Style(term.Red, "✗"), m.Root, m.Fault)
		if errors.Is(fault, models.ErrDamaged) {
			a.note("  it is no longer served; 'peer models pull %s' fetches what is damaged", m.Root.String()[:14])
		}
	}
	return nil
}

func (a *app) modelsRemoveCommand(f *modelsFlags) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use: "rm ROOT", Short: "Remove a model from this home", Args: exactly("ROOT"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error { return a.removeModel(c.Context(), f, args[0], yes) }),
	}
	c.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return c
}

func (a *app) removeModel(ctx context.Context, f *modelsFlags, name string, yes bool) error {
	s, err := a.openModels(f)
	if err != nil {
		return err
	}
	i, err := s.Find(name)
	if err != nil {
		return explainModels(err)
	}
	if i.Embedded {
		return models.ErrEmbedded
	}
	if !yes {
		ok, err := a.confirm(fmt.Sprintf("Remove %s, %s?", i.Root, models.Bytes(i.Size)))
		if err != nil || !ok {
			return err
		}
	}
	if err := s.Remove(ctx, i.Root); err != nil {
		return explainModels(err)
	}
	a.done("removed %s", i.Root)
	return nil
}

// confirm asks a question that y answers with yes.
func (a *app) confirm(question string) (bool, error) {
	if !a.err.Terminal() {
		return false, fmt.Errorf("%w: there is nobody to ask: say --yes", errUsage)
	}
	fmt.Fprintf(a.err, "%s [y/N] ", question)
	answer, err := bufio.NewReader(a.stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	answer = strings.ToLower(strings.TrimSpace(answer))
	return answer == "y" || answer == "yes", nil
}
